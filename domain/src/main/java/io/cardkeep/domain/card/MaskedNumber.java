package io.cardkeep.domain.card;

/**
 * The end of a card number, the only part of it we keep: four digits, or two where EnKash shows only two
 * ({@code 2004 01XX XXXX XX87}).
 *
 * @param lastDigits two to four digits
 */
public record MaskedNumber(String lastDigits) {
    public MaskedNumber {
        if (!lastDigits.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("A masked number keeps two to four last digits.");
        }
    }
}
