package io.cardkeep.web.signin;

import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import java.nio.CharBuffer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Makes and checks password hashes with Argon2id (RFC 9106): 19 MiB, two passes, one lane, the least that OWASP's
 * Password Storage Cheat Sheet asks for. Only so many at a time as there are processors, since each takes its memory.
 */
final class Argon2Passwords implements PasswordHasher {
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final PasswordHash nobodys = hash(new Password("a password that nobody has".toCharArray()));

    @Override
    public PasswordHash hash(Password password) {
        String encoded = inTurn(() -> password.lend(characters -> argon2.encode(CharBuffer.wrap(characters))));
        return new PasswordHash(Objects.requireNonNull(encoded));
    }

    @Override
    public boolean match(Password password, @Nullable PasswordHash hash) {
        PasswordHash compared = hash == null ? nobodys : hash;
        boolean same = inTurn(
                () -> password.lend(characters -> argon2.matches(CharBuffer.wrap(characters), compared.encoded())));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Too many sign in at this moment. */
    static final class TooBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
