package io.cardkeep.web.authenticator;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.SealedSeed;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes of six digits every 30 seconds with HMAC-SHA-1 (RFC 6238): what every authenticator app can do. */
final class TotpCodes implements AuthenticatorCodes {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;

    private final SeedSealer sealer;
    private final Supplier<byte[]> random;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    /** @param random {@link AuthenticatorSeed#BYTES} bytes each time */
    TotpCodes(SeedSealer sealer, Supplier<byte[]> random) {
        this.sealer = sealer;
        this.random = random;
    }

    @Override
    public AuthenticatorSeed newSeed() {
        return new AuthenticatorSeed(random.get());
    }

    @Override
    public SealedSeed seal(AuthenticatorSeed seed, PersonId person) {
        return sealer.seal(seed, person);
    }

    @Override
    public Optional<AuthenticatorSeed> open(SealedSeed seed, PersonId person) {
        return sealer.open(seed, person);
    }

    @Override
    public OptionalLong step(SealedSeed sealed, PersonId person, String typed, Instant now) {
        int code = number(typed);
        if (code < 0) {
            return OptionalLong.empty();
        }
        Optional<AuthenticatorSeed> opened = open(sealed, person);
        if (opened.isEmpty()) {
            return OptionalLong.empty();
        }
        try (AuthenticatorSeed seed = opened.get()) {
            long current = now.getEpochSecond() / STEP.toSeconds();
            return LongStream.of(current, current - 1, current + 1)
                    .filter(step -> codeOf(seed, step) == code)
                    .findFirst();
        }
    }

    private int codeOf(AuthenticatorSeed seed, long step) {
        return seed.lend(bytes -> {
            try {
                SecretKeySpec key = new SecretKeySpec(bytes, generator.getAlgorithm());
                return generator.generateOneTimePassword(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
            } catch (InvalidKeyException e) {
                throw new IllegalStateException("Any twenty bytes are a key of HMAC.", e);
            }
        });
    }

    /** The six digits, of whatever script; -1 for anything else. */
    private static int number(String typed) {
        int[] digits = typed.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .map(character -> Character.digit(character, 10))
                .limit(DIGITS + 1L)
                .toArray();
        int number = 0;
        for (int digit : digits) {
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return digits.length == DIGITS ? number : -1;
    }
}
