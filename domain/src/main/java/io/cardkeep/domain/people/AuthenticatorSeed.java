package io.cardkeep.domain.people;

import java.util.Arrays;
import java.util.function.Function;

/**
 * The secret that an authenticator app makes its codes from (RFC 4226, 4, R6: 160 bits). It lends its bytes to one function
 * and wipes them when closed.
 */
public final class AuthenticatorSeed implements AutoCloseable {
    public static final int BYTES = 20;

    private final byte[] secret;

    /**
     * Takes the array over: it is wiped by {@link #close}.
     *
     * @param random 20 bytes
     */
    public AuthenticatorSeed(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("A seed has 20 bytes.");
        }
        this.secret = random;
    }

    /** Lends the bytes; the function must not keep them. */
    public <T> T lend(Function<byte[], T> reader) {
        return reader.apply(secret);
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "AuthenticatorSeed";
    }
}
