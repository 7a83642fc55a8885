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
 * @param about whether a call's body, or an effect, is about the same as the instruction
 * @param apply what the effect makes of a card
 * @param shows whether a card is as the instruction wants it; never, where each asks for something of its own
 */
record LedgerRule(
        String call,
        @Nullable String code,
        BiPredicate<Row, JsonNode> about,
        BiConsumer<Row, Face> apply,
        BiPredicate<Row, Face> shows) {

    private static final Map<InstructionKind, LedgerRule> ALL = new EnumMap<>(Map.of(
            InstructionKind.LOCK_CARD, state("L", "LOCKED"),
            InstructionKind.UNLOCK_CARD, state("UL", "ACTIVE"),
            InstructionKind.BLOCK_CARD, state("BL", "BLOCKED"),
            InstructionKind.LOAD_CARD, of("balance", LedgerRule::onCard),
            InstructionKind.SET_PIN, of("setPin", LedgerRule::onCard),
            InstructionKind.CHANGE_CONTROLS,
                    of("velocity/rule", (row, card) -> card.control(row), (row, card) -> card.isControlled(row)),
            InstructionKind.ORDER_PLASTIC,
                    of("physical", (row, card) -> card.becomePlastic(), (row, card) -> card.isPlastic()),
            InstructionKind.REPLACE_CARD, of("replaceCard", LedgerRule::onCard),
            InstructionKind.ISSUE_CARD,
                    of(
                            "createCard",
                            (row, told) -> told.path("email").asString("").equals(row.issuedTo())),
            InstructionKind.OPEN_ACCOUNT,
                    of(
                            "cardAccount/create",
                            (row, told) ->
                                    told.path("accountTitle").asString("").equals(row.title()))));

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
                && about.test(row, body)
                && (code == null || body.path("blockCode").asString().equals(code))
                && (row.reference() == null
                        || body.path("uniqueReferenceNumber").asString().equals(row.reference()));
    }

    /** Whether an effect may be this instruction's. */
    boolean did(Row row, JsonNode effect) {
        return effect.path("call").asString().equals(call)
                && about.test(row, effect)
                && (code == null || effect.path("detail").asString().equals(code))
                && (row.reference() == null || moved(row, effect));
    }

    private static boolean moved(Row row, JsonNode effect) {
        return effect.path("reference").asString().equals(row.reference())
                && row.amount() != null
                && effect.path("amount").decimalValue().compareTo(row.amount()) == 0;
    }

    private static boolean onCard(Row row, JsonNode told) {
        return told.path("enKashCardId").asString("").equals(row.card())
                || told.path("enKashCardIds").toString().contains("\"" + row.card() + "\"");
    }

    private static LedgerRule state(String code, String status) {
        return new LedgerRule(
                "block", code, LedgerRule::onCard, (row, card) -> card.become(status), (row, card) -> card.is(status));
    }

    private static LedgerRule of(String call, BiConsumer<Row, Face> apply, BiPredicate<Row, Face> shows) {
        return new LedgerRule(call, null, LedgerRule::onCard, apply, shows);
    }

    private static LedgerRule of(String call, BiPredicate<Row, JsonNode> about) {
        return new LedgerRule(call, null, about, (row, card) -> {}, (row, card) -> false);
    }
}
