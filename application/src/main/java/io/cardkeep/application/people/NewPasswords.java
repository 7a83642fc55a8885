package io.cardkeep.application.people;

import io.cardkeep.domain.people.GuessablePasswords;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import java.util.List;

/**
 * Says which passwords may be chosen: long ones that guessing would not try early, without rules for what must be in them
 * (NIST SP 800-63B-4, 3.1.1.2).
 */
public final class NewPasswords {
    private final PasswordHasher hasher;
    private final GuessablePasswords guessable;

    public NewPasswords(PasswordHasher hasher, GuessablePasswords guessable) {
        this.hasher = hasher;
        this.guessable = guessable;
    }

    /**
     * What becomes of a password that somebody chose.
     *
     * @param password stays the caller's to close
     * @param known words that say something of the person
     */
    Choice choose(Password password, List<String> known) {
        if (!password.hasAllowedLength()) {
            return new Choice.Unfit(Fault.LENGTH);
        }
        return guessable.include(password, known)
                ? new Choice.Unfit(Fault.GUESSABLE)
                : new Choice.Taken(hasher.hash(password));
    }

    /** Why a password will not do. */
    public enum Fault {
        /** Too short, or so long that it only keeps the hasher busy. */
        LENGTH,
        /** Common, a row of keys, a repetition, or made of what is known of the person. */
        GUESSABLE
    }

    sealed interface Choice {
        record Taken(PasswordHash hash) implements Choice {}

        record Unfit(Fault fault) implements Choice {}
    }
}
