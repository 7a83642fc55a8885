package io.cardkeep.domain.people;

import org.jspecify.annotations.Nullable;

/** Makes the hash that is kept of a password, and compares with it. */
public interface PasswordHasher {
    /** Hashes with a fresh salt. The password stays the caller's to close. */
    PasswordHash hash(Password password);

    /**
     * Whether it is the password of a hash; false, after the same time, when there is none. The password stays the
     * caller's to close.
     */
    boolean match(Password password, @Nullable PasswordHash hash);
}
