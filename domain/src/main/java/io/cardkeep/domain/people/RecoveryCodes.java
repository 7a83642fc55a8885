package io.cardkeep.domain.people;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryEntry;
import java.util.List;
import java.util.OptionalInt;

/** The recovery codes that people have left, as hashes. Each method is one transaction. */
public interface RecoveryCodes {
    /** So many are given out at once. */
    int GIVEN = 10;

    /** How many a person has left. */
    int left(CompanyId company, PersonId person);

    /** Puts these in the place of all before, with the entry. */
    void replace(CompanyId company, PersonId person, List<String> hashes, HistoryEntry entry);

    /**
     * Uses one up, on any node only once.
     *
     * @return how many are left; empty when the person has no such code
     */
    OptionalInt use(CompanyId company, PersonId person, String hash);
}
