package io.cardkeep.domain.pin;

/** Where the sealing keys are. Private keys are read in the EnKash adapter alone. */
public interface SealingKeys {
    /** The key that new challenges name. */
    SealingKey current();
}
