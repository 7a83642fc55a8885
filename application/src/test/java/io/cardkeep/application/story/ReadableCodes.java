package io.cardkeep.application.story;

import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SealedSeed;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Codes that a story can write down: the step of time itself. A seed is sealed by its person's name. */
public final class ReadableCodes implements AuthenticatorCodes {
    /** The code of a moment. */
    public static String at(Instant moment) {
        return Long.toString(step(moment));
    }

    @Override
    public AuthenticatorSeed newSeed() {
        return new AuthenticatorSeed(new byte[AuthenticatorSeed.BYTES]);
    }

    @Override
    public SealedSeed seal(AuthenticatorSeed seed, PersonId person) {
        return new SealedSeed(person.value().toString());
    }

    @Override
    public Optional<AuthenticatorSeed> open(SealedSeed seed, PersonId person) {
        return seed.text().equals(person.value().toString()) ? Optional.of(newSeed()) : Optional.empty();
    }

    @Override
    public OptionalLong step(SealedSeed seed, PersonId person, String typed, Instant now) {
        return seed.text().equals(person.value().toString()) && typed.equals(at(now))
                ? OptionalLong.of(step(now))
                : OptionalLong.empty();
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / 30;
    }
}
