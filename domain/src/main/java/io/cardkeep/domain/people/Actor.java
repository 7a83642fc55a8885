package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Who;

/** Who acts, in which company and from where; handed to every use case, never read from a thread. */
public record Actor(CompanyId company, PersonId person, String name, Role role, Origin origin) {
    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** As the history names them. */
    public Who who() {
        return new Who(person.value(), name, role.name());
    }
}
