package io.cardkeep.domain.people;

import io.cardkeep.domain.history.HistoryEntry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open set-up links. Each method is one transaction. */
public interface SetUpLinks {
    /** Stores a link; links of the same person (or the first admin's) that were open before are gone afterwards. */
    void add(SetUpLink link);

    Optional<SetUpLink> find(String tokenHash, Instant now);

    /**
     * Takes the link and stores the person it makes or changes, in one transaction, on any node only once; false and
     * nothing stored when the link was used or ended meanwhile, or the address is taken.
     */
    boolean use(String tokenHash, Person person, @Nullable Long expectedVersion, Instant now, HistoryEntry entry);
}
