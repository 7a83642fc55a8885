package io.cardkeep.domain.people;

/** Where people are signed in, on all nodes together. */
public interface Sessions {
    /** Signs somebody out everywhere; what is under way at that moment still ends. */
    void endAll(PersonId person);
}
