package io.cardkeep.web.signin;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import io.cardkeep.domain.people.GuessablePasswords;
import io.cardkeep.domain.people.Password;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Judges by zxcvbn, which carries lists of common passwords, names and words, and knows rows of keys, dates and
 * repetitions.
 */
final class ZxcvbnPasswords implements GuessablePasswords {
    /** So many guesses are made in an hour or so against a hash that was stolen (zxcvbn's score 3 begins here). */
    private static final double LEAST_GUESSES = 1e8;

    /** Its time grows fast with the length, and what makes a longer one hard to guess is in its beginning too. */
    private static final int LOOKED_AT = 60;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean include(Password password, List<String> known) {
        List<String> words = known.stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .toList();
        return password.lend(characters -> {
            // A copy, since it is wiped together with what was found of it.
            char[] looked = Arrays.copyOf(characters, Math.min(LOOKED_AT, characters.length));
            Strength strength = zxcvbn.measure(CharBuffer.wrap(looked), words);
            boolean guessable = strength.getGuesses() < LEAST_GUESSES;
            strength.wipe();
            Arrays.fill(looked, '\0');
            return guessable;
        });
    }
}
