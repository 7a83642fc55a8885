package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;
import java.util.Optional;

/** Who has an authenticator app; one a person. Each method is one transaction. */
public interface AuthenticatorApps {
    Optional<AuthenticatorApp> of(CompanyId company, PersonId person);

    /**
     * Stores one with its entry, in place of one before.
     *
     * @param codes hashes of the recovery codes that come with it; those before are good for nothing
     */
    void add(AuthenticatorApp app, List<String> codes, HistoryEntry entry);

    /**
     * Notes that the code of a step was taken, on any node only once.
     *
     * @return false when that code or a later one was taken already, or the app is another one by now
     */
    boolean used(AuthenticatorApp app, long step);

    /** Takes it away with its entry, and the recovery codes with it; false when there was none. */
    boolean remove(CompanyId company, PersonId person, HistoryEntry entry);
}
