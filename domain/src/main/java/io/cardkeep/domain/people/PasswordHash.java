package io.cardkeep.domain.people;

/** A password's Argon2id hash in encoded form; never printed. */
public final class PasswordHash {
    private final String encoded;

    public PasswordHash(String encoded) {
        this.encoded = encoded;
    }

    /** The encoded form, for the store and the check at sign-in alone. */
    public String encoded() {
        return encoded;
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
