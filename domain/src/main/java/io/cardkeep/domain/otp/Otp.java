package io.cardkeep.domain.otp;

import java.util.Arrays;
import java.util.function.Function;

/** A one-time code as its reader typed it. A secret: it lends its characters to one function and is wiped when closed. */
public final class Otp implements AutoCloseable {
    private final char[] characters;

    /** Takes the array over: it is wiped by {@link #close}. */
    public Otp(char[] characters) {
        this.characters = characters;
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
        return "Otp";
    }
}
