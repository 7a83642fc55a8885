package io.cardkeep.web.runs;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was not there when a run began: cards that were issued or took another's place, and accounts. */
final class Makings {
    private static final String SUCCESSOR = "now ";

    private final Bank bank;
    private final Map<String, Face> cards;
    private final BiConsumer<String, String> names;
    private final Set<String> accounts = new LinkedHashSet<>();
    private int made;

    /**
     * Begins with what there is.
     *
     * @param cards grows by those that are made
     * @param names takes an id that differs from run to run, and what it is called instead
     */
    Makings(Bank bank, Map<String, Face> cards, BiConsumer<String, String> names) {
        this.bank = bank;
        this.cards = cards;
        this.names = names;
    }

    /** An effect with whose card it made, or what its account is called: an effect names only ids. */
    JsonNode told(JsonNode effect) {
        switch (effect.path("call").asString()) {
            case "createCard" -> copy(bank.cards(), "enKashCardId", "email", effect);
            case "cardAccount/create" -> copy(bank.accounts(), "cardAccountId", "accountTitle", effect);
            default -> {}
        }
        return effect;
    }

    private static void copy(List<JsonNode> all, String id, String field, JsonNode effect) {
        all.stream()
                .filter(each -> each.path(id).equals(effect.path(id)))
                .forEach(each -> ((ObjectNode) effect).set(field, each.path(field)));
    }

    /** Takes down what an instruction's effect made. */
    void take(Affair affair, JsonNode effect) {
        switch (affair.row().kind()) {
            case ISSUE_CARD -> card(affair, effect.path("enKashCardId").asString(), new Face(BigDecimal.ZERO));
            case REPLACE_CARD -> {
                String old = affair.row().card();
                card(
                        affair,
                        effect.path("detail").asString().substring(SUCCESSOR.length()),
                        Objects.requireNonNull(cards.get(old)).succeeded(old));
            }
            case OPEN_ACCOUNT -> {
                String id = effect.path("cardAccountId").asString();
                accounts.add(id);
                named(affair, id, "new account");
            }
            default -> {}
        }
    }

    private void card(Affair affair, String id, Face face) {
        cards.put(id, face);
        named(affair, id, "new card");
    }

    private void named(Affair affair, String id, String what) {
        made++;
        affair.make(id);
        names.accept(id, what + " " + made);
    }

    Set<String> accounts() {
        return accounts;
    }
}
