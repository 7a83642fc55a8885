package io.cardkeep.persistence.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRow {
    @Id
    private UUID id;

    private String companyId;
    private String name;
    private String email;
    private @Nullable String passwordHash;
    private @Nullable String identityIssuer;
    private @Nullable String identitySubject;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private @Nullable FactsColumns facts;

    private @Nullable UUID invitedBy;
    private @Nullable UUID appointedBy;
    private @Nullable UUID confirmedBy;
    private Instant since;
    private boolean active;
    private String zone;
    private String language;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonRow() {}

    static PersonRow from(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.companyId = person.company().value();
        row.since = person.since();
        row.take(person);
        return row;
    }

    /** Takes over everything of a person that may change. */
    void take(Person person) {
        PasswordHash hash = person.passwordHash();
        name = person.name();
        email = person.email();
        passwordHash = hash == null ? null : hash.encoded();
        ExternalIdentity identity = person.identity();
        identityIssuer = identity == null ? null : identity.issuer();
        identitySubject = identity == null ? null : identity.subject();
        role = person.role();
        facts = FactsColumns.from(person.facts());
        invitedBy = value(person.sponsors().invitedBy());
        appointedBy = value(person.sponsors().appointedBy());
        confirmedBy = value(person.sponsors().confirmedBy());
        active = person.active();
        zone = person.zone();
        language = person.language();
    }

    boolean is(CompanyId company, long expectedVersion) {
        return companyId.equals(company.value()) && version == expectedVersion;
    }

    boolean isAt(String address) {
        return email.equals(address);
    }

    PersonId id() {
        return new PersonId(id);
    }

    Person toDomain() {
        return new Person(
                id(),
                new CompanyId(companyId),
                name,
                email,
                passwordHash == null ? null : new PasswordHash(passwordHash),
                identityIssuer == null || identitySubject == null
                        ? null
                        : new ExternalIdentity(identityIssuer, identitySubject),
                role,
                facts == null ? Person.Facts.UNKNOWN : facts.toDomain(),
                new Sponsors(person(invitedBy), person(appointedBy), person(confirmedBy)),
                since,
                active,
                zone,
                language,
                version);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
