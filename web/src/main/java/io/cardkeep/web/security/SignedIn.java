package io.cardkeep.web.security;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who a web session belongs to; all that it keeps of them. Name and role are read anew for every request. */
public record SignedIn(UUID id, String companyId) implements Principal, Serializable {
    static SignedIn as(Actor actor) {
        return new SignedIn(actor.person().value(), actor.company().value());
    }

    public PersonId person() {
        return new PersonId(id);
    }

    public CompanyId company() {
        return new CompanyId(companyId);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
