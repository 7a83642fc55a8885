package io.cardkeep.domain.people;

/** Makes the hash that is kept of a password. */
public interface PasswordHasher {
    /** Hashes with a fresh salt. The password stays the caller's to close. */
    PasswordHash hash(Password password);
}
