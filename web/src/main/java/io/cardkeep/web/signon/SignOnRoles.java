package io.cardkeep.web.signon;

import io.cardkeep.domain.people.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which words of the provider stand for which role; without any it does not speak of roles. */
record SignOnRoles(
        @DefaultValue List<String> employee,
        @DefaultValue List<String> approver,
        @DefaultValue List<String> admin,
        @DefaultValue List<String> auditor,
        @DefaultValue List<String> securityOfficer) {
    /** The roles that these words let somebody have. */
    Set<Role> of(Collection<String> words) {
        Map<Role, List<String>> all = all();
        if (all.values().stream().allMatch(List::isEmpty)) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        all.forEach((role, standing) -> {
            if (!Collections.disjoint(standing, words)) {
                allowed.add(role);
            }
        });
        return allowed;
    }

    private Map<Role, List<String>> all() {
        Map<Role, List<String>> all = new EnumMap<>(Role.class);
        all.put(Role.EMPLOYEE, employee);
        all.put(Role.APPROVER, approver);
        all.put(Role.ADMIN, admin);
        all.put(Role.AUDITOR, auditor);
        all.put(Role.SECURITY_OFFICER, securityOfficer);
        return all;
    }
}
