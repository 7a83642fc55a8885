package io.cardkeep.sandbox.api;

import java.util.regex.Pattern;

/** How many digits a PIN may have. EnKash does not say; four is this project's assumption. */
public record PinLengths(int least, int most) {
    public PinLengths {
        if (least < 4 || most > 12 || least > most) {
            throw new IllegalArgumentException("PIN lengths go from 4 to 12, the smaller first.");
        }
    }

    public static PinLengths four() {
        return new PinLengths(4, 4);
    }

    Pattern pattern() {
        return Pattern.compile("[0-9]{" + least + "," + most + "}");
    }
}
