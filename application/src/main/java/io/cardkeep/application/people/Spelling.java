package io.cardkeep.application.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names and e-mail addresses may be written. */
final class Spelling {
    private static final int LONGEST_NAME = 100;
    /** RFC 5321, 4.5.3.1.3 less the angle brackets. */
    private static final int LONGEST_ADDRESS = 254;
    /** Only what would certainly not arrive is refused; the invitation itself finds out the rest. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]+");

    private static final int LONGEST_NUMBER = 40;

    private Spelling() {}

    /** The name without outer blanks; empty when there is none, when it is too long or holds control characters. */
    static Optional<String> name(String typed) {
        return label(typed, LONGEST_NAME);
    }

    /** As a name, of another length at most. */
    static Optional<String> label(String typed, int longest) {
        String label = typed.strip();
        boolean fit =
                !label.isEmpty() && label.length() <= longest && label.chars().noneMatch(Character::isISOControl);
        return fit ? Optional.of(label) : Optional.empty();
    }

    /** The address in lower case; empty when it is none. */
    static Optional<String> address(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean fit =
                address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
        return fit ? Optional.of(address) : Optional.empty();
    }

    /** Whether an employee number may be written so; none may be. */
    static boolean fitsNumber(@Nullable String typed) {
        return typed == null
                || (typed.strip().length() <= LONGEST_NUMBER
                        && typed.strip().chars().noneMatch(Character::isISOControl));
    }
}
