package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cardkeep.domain.card.BrowserKey;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.SealedCardDetails;
import io.cardkeep.domain.enkash.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** "View Card Details" and "View Card CVV": sealed to the browser before anything else of ours could see them. */
final class EnkashCardReveal implements CardReveal {
    private static final String SWITCHED_OFF = "Showing a card's details is switched off here.";
    private static final String NO_CVV = "This EnKash has no call that shows a CVV.";
    private static final String NO_KEY = "The browser's key cannot be used.";
    private static final Pattern NUMBER = Pattern.compile("\\d{12,19}");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{2}|\\d{4}");
    private static final Pattern CVV = Pattern.compile("\\d{3,4}");

    /** Whatever either call may bring, wanted or not. */
    private static final Set<String> SECRET = Set.of("cardNumber", "cvv", "cvv2", "expiryMonth", "expiryYear");

    private final EnkashCalls enkash;
    private final boolean enabled;

    EnkashCardReveal(EnkashCalls enkash, boolean enabled) {
        this.enkash = enkash;
        this.enabled = enabled;
    }

    @Override
    public Reading<SealedCardDetails> details(CardRef card, BrowserKey key) {
        return ask(Question.about(card, Endpoint.VIEW), key, EnkashCardReveal::number);
    }

    @Override
    public Reading<SealedCardDetails> cvv(CardRef card, BrowserKey key) {
        return enkash.dialect().hasCvv()
                ? ask(Question.about(card, Endpoint.VIEW_CVV), key, EnkashCardReveal::cvv)
                : new Reading.Refused<>(NO_CVV);
    }

    private Reading<SealedCardDetails> ask(
            Question question, BrowserKey key, BiFunction<SecretFields, JsonNode, Optional<byte[]>> plaintext) {
        if (!enabled) {
            return new Reading.Refused<>(SWITCHED_OFF);
        }
        Optional<BrowserSeal> seal = BrowserSeal.of(key);
        if (seal.isEmpty()) {
            return new Reading.Refused<>(NO_KEY);
        }
        question.body().put("otpRequired", false).put("otpMedium", "MOBILE");
        try (SecretFields fields = new SecretFields(SECRET)) {
            return enkash.read(question, fields)
                    .toReading(payload -> plaintext.apply(fields, payload).map(seal.get()::seal));
        }
    }

    private static Optional<byte[]> number(SecretFields fields, JsonNode payload) {
        byte[] name = Json.write(new Fields(payload)
                .text("nameOnCard", "cardHolderName")
                .map(EnkashText::withoutCardNumbers)
                .orElse(""));
        return joined(List.of(
                Optional.of(ascii("{\"cardNumber\":\"")),
                fields.ascii("cardNumber", NUMBER),
                Optional.of(ascii("\",\"expiryMonth\":\"")),
                fields.ascii("expiryMonth", MONTH),
                Optional.of(ascii("\",\"expiryYear\":\"")),
                fields.ascii("expiryYear", YEAR),
                Optional.of(Bytes.joined(ascii("\",\"nameOnCard\":"), name, ascii("}")))));
    }

    private static Optional<byte[]> cvv(SecretFields fields, JsonNode payload) {
        return joined(List.of(Optional.of(ascii("{\"cvv\":\"")), fields.ascii("cvv", CVV), Optional.of(ascii("\"}"))));
    }

    /** Empty when a part is missing; the parts are wiped either way. */
    private static Optional<byte[]> joined(List<Optional<byte[]>> parts) {
        byte[][] present = parts.stream().flatMap(Optional::stream).toArray(byte[][]::new);
        try {
            return present.length == parts.size() ? Optional.of(Bytes.joined(present)) : Optional.empty();
        } finally {
            Bytes.wipe(present);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
