package io.cardkeep.enkash;

import java.util.Arrays;
import java.util.function.Function;

/** Characters that nobody may print: a password, a token, a key. Lends them to a function and never hands them out. */
final class Secret implements AutoCloseable {
    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** Public because Spring's binder looks for it when it reads a setting. */
    public static Secret valueOf(String text) {
        return new Secret(text.toCharArray());
    }

    /** What the function answers must not hold the characters longer than the call that needs them. */
    <T> T lend(Function<char[], T> use) {
        return use.apply(characters);
    }

    boolean isBlank() {
        for (char character : characters) {
            if (!Character.isWhitespace(character)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
