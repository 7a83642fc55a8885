package io.cardkeep.domain.people;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes seeds, seals them and knows the codes that an authenticator app makes from them. */
public interface AuthenticatorCodes {
    /** A new seed; the caller's to close. */
    AuthenticatorSeed newSeed();

    /** Seals a seed for one person. */
    SealedSeed seal(AuthenticatorSeed seed, PersonId person);

    /** The seed as it was; empty when it is not this person's. The caller's to close. */
    Optional<AuthenticatorSeed> open(SealedSeed seed, PersonId person);

    /**
     * The step of time whose code somebody typed: this one or a neighbour, since clocks differ.
     *
     * @param typed anything; blanks in it do not matter
     * @return empty when it is no such code, or the seed is not this person's
     */
    OptionalLong step(SealedSeed seed, PersonId person, String typed, Instant now);
}
