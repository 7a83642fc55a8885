package io.cardkeep.enkash;

import io.cardkeep.domain.card.CardId;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * How this installation's EnKash is spoken to: the one place where its generations differ.
 *
 * @param paths of the calls whose path is a setting, behind {@link Endpoint#PREFIX}; others have their usual one
 */
record Dialect(Generation generation, Map<Endpoint, String> paths) {
    Dialect {
        paths = Map.copyOf(paths);
    }

    String path(Endpoint endpoint) {
        return Endpoint.PREFIX + paths.getOrDefault(endpoint, endpoint.usualPath());
    }

    /** "Generate Card OTP" of 2025 types both of its bodies as one string; every other body is an object. */
    BodyCodec codec(Endpoint endpoint, BodyCodec usual) {
        return endpoint == Endpoint.OTP && isOf2025() ? usual.bare() : usual;
    }

    /** The newer portal has no "Get Card Account Details" any more, but "Get Card Balance". */
    Endpoint accountFigures() {
        return isOf2025() ? Endpoint.ACCOUNT : Endpoint.BALANCE;
    }

    boolean hasCvv() {
        return !isOf2025();
    }

    /** The older page's request was never shown; the newer one shows three fields, without the company. */
    boolean otpNamesCompany() {
        return isOf2025();
    }

    /** One card where EnKash takes up to a hundred. */
    void putCard(ObjectNode body, CardId card) {
        switch (generation) {
            case OF_2025 -> body.putArray("enKashCardIds").add(card.value());
            case OF_2026 -> body.put("enKashCardIds", card.value());
        }
    }

    /** A limit: rupees or a count. */
    void putLimit(ObjectNode body, String name, BigDecimal value) {
        switch (generation) {
            case OF_2025 -> body.put(name, value);
            case OF_2026 -> body.put(name, value.toPlainString());
        }
    }

    private boolean isOf2025() {
        return generation == Generation.OF_2025;
    }
}
