package io.cardkeep.domain.people;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A password as somebody chose it. A secret: it lends its characters to one function and wipes them when closed.
 *
 * <p>Only its length is asked for, since length is what resists guessing (NIST SP 800-63B-4, 3.1.1.2: at least 15
 * characters where the password is the only factor).
 */
public final class Password implements AutoCloseable {
    public static final int MIN_LENGTH = 15;
    /** Longer ones only keep the hasher busy. */
    public static final int MAX_LENGTH = 200;

    private final char[] characters;

    /** Takes the array over: it is wiped by {@link #close}. */
    public Password(char[] characters) {
        this.characters = characters;
    }

    /** Whether it has {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters (Unicode code points). */
    public boolean hasAllowedLength() {
        int length = Character.codePointCount(characters, 0, characters.length);
        return length >= MIN_LENGTH && length <= MAX_LENGTH;
    }

    /** Lends the characters; the function must not keep them. */
    public <T> T lend(Function<char[], T> reader) {
        return reader.apply(characters);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Password";
    }
}
