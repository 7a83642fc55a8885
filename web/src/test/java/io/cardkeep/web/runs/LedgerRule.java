package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How one kind of instruction shows in the sandbox's ledger. A new kind of the journal needs one here, and an {@link Act}.
 *
 * @param call the sandbox's name of the call
 * @param code what the call's body and the effect say beside it; null where the call says all
 * @param apply what the effect makes of a card
 * @param shows whether a card is as the instruction wants it; never, where each asks for something of its own
 */
record LedgerRule(String call, @Nullable String code, BiConsumer<Row, Face> apply, BiPredicate<Row, Face> shows) {

    private static final Map<InstructionKind, LedgerRule> ALL = new EnumMap<>(Map.of(
            InstructionKind.LOCK_CARD, state("L", "LOCKED"),
            InstructionKind.UNLOCK_CARD, state("UL", "ACTIVE"),
            InstructionKind.BLOCK_CARD, state("BL", "BLOCKED"),
            InstructionKind.LOAD_CARD, new LedgerRule("balance", null, (row, card) -> {}, (row, card) -> false),
            InstructionKind.SET_PIN, new LedgerRule("setPin", null, (row, card) -> {}, (row, card) -> false),
            InstructionKind.CHANGE_CONTROLS,
                    new LedgerRule(
                            "velocity/rule",
                            null,
                            (row, card) -> card.control(row),
                            (row, card) -> card.isControlled(row)),
            InstructionKind.ORDER_PLASTIC,
                    new LedgerRule(
                            "physical", null, (row, card) -> card.becomePlastic(), (row, card) -> card.isPlastic())));

    static LedgerRule of(Row row) {
        return Optional.ofNullable(ALL.get(row.kind()))
                .orElseThrow(
                        () -> new IllegalStateException("No rule says how " + row.kind() + " shows in the ledger."));
    }

    /** The calls that change something. */
    static Set<String> calls() {
        return ALL.values().stream().map(LedgerRule::call).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a call that was received may be this instruction's. */
    boolean sent(Row row, JsonNode received) {
        JsonNode body = received.path("body");
        return received.path("call").asString().equals(call)
                && names(body, row.card())
                && (code == null || body.path("blockCode").asString().equals(code))
                && (row.reference() == null
                        || body.path("uniqueReferenceNumber").asString().equals(row.reference()));
    }

    /** Whether an effect may be this instruction's. */
    boolean did(Row row, JsonNode effect) {
        return effect.path("call").asString().equals(call)
                && effect.path("enKashCardId").asString().equals(row.card())
                && (code == null || effect.path("detail").asString().equals(code))
                && (row.reference() == null || moved(row, effect));
    }

    private static boolean moved(Row row, JsonNode effect) {
        return effect.path("reference").asString().equals(row.reference())
                && row.amount() != null
                && effect.path("amount").decimalValue().compareTo(row.amount()) == 0;
    }

    private static boolean names(JsonNode body, String card) {
        return body.path("enKashCardId").asString("").equals(card)
                || body.path("enKashCardIds").toString().contains("\"" + card + "\"");
    }

    private static LedgerRule state(String code, String status) {
        return new LedgerRule("block", code, (row, card) -> card.become(status), (row, card) -> card.is(status));
    }
}
