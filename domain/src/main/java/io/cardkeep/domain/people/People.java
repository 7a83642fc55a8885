package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people we know. Each method is one transaction. */
public interface People {
    Optional<Person> find(CompanyId company, PersonId id);

    /** For sign-in and for linking a card by its holder's address. */
    Optional<Person> findByEmail(String email);

    /**
     * Active people of a company who have this mobile or, in whatever case, this employee number; at most two, which is enough
     * to see that it names nobody.
     *
     * @param mobile ten digits; null for none
     */
    List<Person> named(CompanyId company, @Nullable String mobile, String employeeNumber);

    /** Whom the company's single sign-on knows so. */
    Optional<Person> findByIdentity(CompanyId company, ExternalIdentity identity);

    /** Names by id, for lists; ids that are not the company's are left out. */
    Map<PersonId, Person> byIds(CompanyId company, Collection<PersonId> ids);

    /** Active people of a company by e-mail address, for linking many cards at once. */
    Map<String, Person> byEmails(CompanyId company, Collection<String> emails);

    /** Those of some addresses that somebody of a company has, whether they are active or not. */
    Set<String> addressesAmong(CompanyId company, Collection<String> emails);

    /** A keyset page by e-mail address. */
    List<Person> list(CompanyId company, @Nullable String afterEmail, int size);

    /** Active people of a company who may decide PIN resets; at most 200. */
    List<Person> deciders(CompanyId company);

    boolean anyoneIn(CompanyId company);

    /**
     * Stores a new person with the touch (if somebody invited them) and the entry; false when the address or the identity
     * is taken.
     */
    boolean add(Person person, @Nullable PersonTouch touch, HistoryEntry entry);

    /**
     * Stores a changed person, checked by version; false when somebody else changed it first,
     * or the address or the identity is taken.
     */
    boolean change(Person person, @Nullable PersonTouch touch, HistoryEntry entry);

    /**
     * As {@link #change}, for one who no longer holds a role or no longer may come in: on any node only while somebody
     * else active, who has a way in, holds it.
     */
    Withdrawal withdraw(Person person, Role held, @Nullable PersonTouch touch, HistoryEntry entry);

    /** What any of some people did to any of others since a time. */
    List<PersonTouch> touches(CompanyId company, Collection<PersonId> by, Collection<PersonId> on, Instant since);

    /** What anybody did to any of some people since a time. */
    List<PersonTouch> touchesOn(CompanyId company, Collection<PersonId> on, Instant since);

    /** Who set the installation up for this company and when; empty before that. */
    Optional<SetUp> setUp(CompanyId company);

    record SetUp(PersonId person, Instant at) {}

    enum Withdrawal {
        WITHDRAWN,
        CHANGED_MEANWHILE,
        /** Nobody else holds the role. */
        LAST_ONE
    }
}
