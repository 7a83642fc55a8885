package io.cardkeep.domain.people;

import java.util.List;

/** The passwords that guessing would try early: common ones, rows of keys, repetitions, and what is known of a person. */
public interface GuessablePasswords {
    /**
     * Whether it is one of them.
     *
     * @param password stays the caller's to close
     * @param known words that say something of the person: a name, an address
     */
    boolean include(Password password, List<String> known);
}
