package io.cardkeep.domain.card;

import java.util.Locale;
import java.util.function.Function;

/**
 * A holder's Income-tax PAN, passed on to EnKash and kept by us only masked. Never the card number, which the card
 * industry calls PAN too.
 *
 * <p>Source: EnKash reference, "Create Prepaid Card", {@code documents[]} with {@code docType} PAN; form: five letters,
 * four digits, one letter.
 */
public final class IncomeTaxPan {
    private final String text;

    public IncomeTaxPan(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z]{5}[0-9]{4}[A-Z]")) {
            throw new IllegalArgumentException("An Income-tax PAN is five letters, four digits and a letter.");
        }
        this.text = upper;
    }

    /** Lends the text, for the call to EnKash alone. */
    public <T> T lend(Function<String, T> reader) {
        return reader.apply(text);
    }

    /** All but its last two characters hidden. */
    public String masked() {
        return "••••••••" + text.substring(8);
    }

    @Override
    public String toString() {
        return "IncomeTaxPan";
    }
}
