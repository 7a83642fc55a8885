package io.cardkeep.enkash;

import io.cardkeep.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the fields of an object whose names EnKash spells in several ways and whose numbers may come as text. */
final class Fields {
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal BINARY_DUST = new BigDecimal("0.00001");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final JsonNode json;

    Fields(JsonNode json) {
        this.json = json;
    }

    /** The first of these fields that holds text or a number, blank ones left out. */
    Optional<String> text(String... names) {
        return text(List.of(names));
    }

    Optional<String> text(List<String> names) {
        for (String name : names) {
            JsonNode field = json.path(name);
            if ((field.isString() || field.isNumber()) && !field.asString().isBlank()) {
                return Optional.of(field.asString().strip());
            }
        }
        return Optional.empty();
    }

    Fields object(String name) {
        return new Fields(json.path(name));
    }

    Optional<Boolean> flag(String name) {
        JsonNode field = json.path(name);
        if (field.isBoolean()) {
            return Optional.of(field.booleanValue());
        }
        return text(name).map(String::strip).flatMap(Fields::truth);
    }

    Optional<Integer> wholeNumber(String name) {
        return text(name).filter(WHOLE_NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }

    /** Rupees; empty when absent, no number, or finer than a paisa beyond what a binary fraction leaves behind. */
    Optional<Money> money(String... names) {
        return text(names).flatMap(Fields::number).flatMap(Fields::rupees);
    }

    private static Optional<Boolean> truth(String word) {
        return switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            // 1e999999999 is eleven characters; setting its scale would need a gigabyte
            boolean sane = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Money> rupees(BigDecimal number) {
        BigDecimal paise = number.setScale(2, RoundingMode.HALF_EVEN);
        boolean exact = number.subtract(paise).abs().compareTo(BINARY_DUST) < 0;
        return exact ? Optional.of(new Money(paise)) : Optional.empty();
    }
}
