package io.cardkeep.domain.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where people are signed in, on all nodes together. What is under way when a session ends still ends as it would. */
public interface Sessions {
    /** A person's, the one used last first. */
    List<Open> of(PersonId person);

    /** Ends one of a person's; false when they have no such. */
    boolean end(PersonId person, UUID session);

    /** Ends all of a person's but one. */
    void endOthers(PersonId person, UUID kept);

    /** Signs somebody out everywhere. */
    void endAll(PersonId person);

    /**
     * A browser that somebody is signed in on.
     *
     * @param id tells it from others, and opens nothing
     * @param device as its browser names it; empty when it does not
     * @param address that it was signed in from
     * @param usedAt to the minute
     */
    record Open(UUID id, String device, String address, Instant since, Instant usedAt) {}
}
