package io.cardkeep.application.story;

import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import org.jspecify.annotations.Nullable;

/** Hashes so that a story can see what was hashed. */
public final class PlainHasher implements PasswordHasher {
    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash("hash of " + password.lend(String::valueOf));
    }

    @Override
    public boolean match(Password password, @Nullable PasswordHash hash) {
        return hash != null && hash(password).encoded().equals(hash.encoded());
    }
}
