package io.cardkeep.sandbox.api;

import io.cardkeep.sandbox.ledger.Card;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Card numbers and verification values, worked out from the card's id each time they are asked for, so that none is ever kept.
 * The numbers begin with 9356: by ISO/IEC 7812 a 9 is for national use, 356 is India, and no scheme issues such cards.
 */
final class CardNumbers {
    private static final String ISSUER = "935600";

    private CardNumbers() {}

    /** Sixteen digits that pass the Luhn check and end in the card's last four. */
    static String number(Card card) {
        String middle = digits("number", card, 5);
        for (int adjust = 0; adjust < 10; adjust++) {
            String number = ISSUER + middle + adjust + card.lastFour();
            if (passesLuhn(number)) {
                return number;
            }
        }
        throw new IllegalStateException("One digit in ten always completes a Luhn sum.");
    }

    /** Three digits. */
    static String cvv(Card card) {
        return digits("cvv", card, 3);
    }

    private static String digits(String purpose, Card card, int count) {
        byte[] digest = sha256(purpose + "/" + card.enKashCardId() + "/" + card.lastFour());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(Math.floorMod(digest[i], 10));
        }
        return digits.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            boolean doubled = (number.length() - i) % 2 == 0;
            int weighed = doubled ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
