package io.cardkeep.domain.people;

import static io.cardkeep.domain.people.Permission.*;

import java.util.Map;
import java.util.Set;

/** What a person is to the company, and with it everything they may do. */
public enum Role {
    EMPLOYEE,
    ADMIN,
    AUDITOR;

    /** The one table of permissions. */
    private static final Map<Role, Set<Permission>> PERMISSIONS = Map.of(
            EMPLOYEE, Set.of(USE_OWN_CARDS, READ_OWN_HISTORY),
            ADMIN,
                    Set.of(
                            USE_OWN_CARDS,
                            SEE_ALL_CARDS,
                            CHANGE_ANY_CARD,
                            LOAD_CARDS,
                            CONTROL_CARDS,
                            ISSUE_CARDS,
                            CLOSE_INSTRUCTIONS,
                            ASK_FOR_OTHERS,
                            DECIDE_PIN_RESETS,
                            MANAGE_PEOPLE,
                            MANAGE_ACCOUNTS,
                            EXAMINE_INSTALLATION,
                            READ_OWN_HISTORY,
                            READ_COMPANY_HISTORY),
            AUDITOR, Set.of(SEE_ALL_CARDS, READ_OWN_HISTORY, READ_COMPANY_HISTORY));

    public boolean may(Permission permission) {
        return PERMISSIONS.getOrDefault(this, Set.of()).contains(permission);
    }
}
