package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Follows the sandbox's ledger through a run, and says which instruction each of its effects is of. */
final class Truth {
    private final Bank bank;
    private final Journalled journal;
    private final Map<String, Face> cards;
    private final Makings makings;
    private final Instant since;
    private final Map<UUID, Affair> affairs = new LinkedHashMap<>();
    private final List<Affair> fresh = new ArrayList<>();
    private final Consumer<String> complaints;
    private long lastReceived;
    private long lastEffect;

    /**
     * Begins.
     *
     * @param since when the run began; what is about no card belongs to it by its time alone
     */
    Truth(World world, Map<String, Face> cards, Instant since, Trace trace) {
        this.bank = world.bank();
        this.journal = world.journalled();
        this.cards = cards;
        this.since = since;
        this.makings = new Makings(bank, cards, trace::names);
        this.complaints = trace::violated;
        bank.received().forEach(call -> lastReceived = call.path("sequence").asLong());
    }

    /** From here on, only what is opened now can send anything. */
    void begin() {
        fresh.clear();
    }

    /** Reads journal and ledger, and holds one against the other. */
    void look(Tally tally) {
        journal.rows(cards.keySet(), since).forEach(this::update);
        received().forEach(call -> sent(call, tally));
        effects().forEach(effect -> did(effect, among(fresh, affair -> affair.effects() == 0)));
    }

    /** Lets the late effects come. */
    void letLateEffectsCome(Tally tally) {
        look(tally);
        bank.letLateEffectsCome();
        List<Affair> waiting = among(affairs.values(), Affair::isPending);
        effects().forEach(effect -> did(effect, waiting));
        waiting.forEach(Affair::lapse);
    }

    private void update(Row row) {
        Affair known = affairs.get(row.id());
        if (known != null) {
            Optional.ofNullable(known.update(row)).ifPresent(complaints);
            return;
        }
        Affair affair = new Affair(row);
        affairs.put(row.id(), affair);
        fresh.add(affair);
        if (shows(affair)) {
            affair.show();
        }
    }

    private void sent(JsonNode call, Tally tally) {
        JsonNode outcome = call.path("outcome");
        String fault = outcome.path("fault").asString("");
        if (!fault.isEmpty()) {
            tally.struck(call.path("call").asString(), fault);
        }
        if (!LedgerRule.calls().contains(call.path("call").asString())
                || !outcome.path("acted").asBoolean()
                || isTurnedAway(outcome.path("status").asInt(0), fault)) {
            return;
        }
        first(
                        among(fresh, affair -> affair.carriedOut() == 0),
                        affair -> LedgerRule.of(affair.row()).sent(affair.row(), call))
                .ifPresentOrElse(
                        affair -> affair.carryOut(Fault.isLate(fault)),
                        () -> complaints.accept(
                                "A call was carried out that no instruction, or one too many times, sent: "
                                        + call.path("call").asString()));
    }

    /** A token that ended is noticed before anything is done, and the call is sent once more with another. */
    private static boolean isTurnedAway(int status, String fault) {
        return status == 401 && !fault.startsWith("unauthorized");
    }

    private void did(JsonNode effect, List<Affair> possible) {
        first(
                        possible,
                        affair -> affair.effects() == 0
                                && LedgerRule.of(affair.row()).did(affair.row(), effect))
                .ifPresentOrElse(
                        affair -> takeEffect(affair, effect),
                        () -> complaints.accept("An effect that is no instruction's, or doubled: "
                                + effect.path("call").asString() + " "
                                + effect.path("detail").asString()));
    }

    private void takeEffect(Affair affair, JsonNode effect) {
        affair.takeEffect();
        makings.take(affair, effect);
        LedgerRule.of(affair.row()).apply().accept(affair.row(), card(affair));
        affairs.values().forEach(this::noteShown);
    }

    private void noteShown(Affair affair) {
        if ((!affair.row().isCertain() || fresh.contains(affair)) && shows(affair)) {
            affair.show();
        }
    }

    private boolean shows(Affair affair) {
        return LedgerRule.of(affair.row()).shows().test(affair.row(), card(affair));
    }

    private Face card(Affair affair) {
        return affair.row().card().isEmpty()
                ? new Face(BigDecimal.ZERO)
                : Optional.ofNullable(cards.get(affair.row().card())).orElseThrow();
    }

    private List<JsonNode> received() {
        List<JsonNode> calls = bank.received().stream()
                .filter(call -> call.path("sequence").asLong() > lastReceived)
                .toList();
        calls.forEach(call -> lastReceived = call.path("sequence").asLong());
        return calls;
    }

    private List<JsonNode> effects() {
        List<JsonNode> effects = bank.effects().stream()
                .filter(effect -> effect.path("number").asLong() > lastEffect)
                .map(makings::told)
                .toList();
        effects.forEach(effect -> lastEffect = effect.path("number").asLong());
        return effects;
    }

    private static List<Affair> among(Collection<Affair> affairs, Predicate<Affair> which) {
        return affairs.stream().filter(which).toList();
    }

    private static Optional<Affair> first(List<Affair> affairs, Predicate<Affair> which) {
        return affairs.stream().filter(which).findFirst();
    }

    Collection<Affair> affairs() {
        return affairs.values();
    }

    Optional<Affair> of(UUID actor, UUID form) {
        return affairs.values().stream()
                .filter(affair -> affair.row().actor().equals(actor)
                        && affair.row().form().equals(form))
                .findFirst();
    }

    Map<String, Face> cards() {
        return cards;
    }

    Set<UUID> ids() {
        return affairs.keySet();
    }

    Set<String> accounts() {
        return makings.accounts();
    }

    /** What the journal says was moved onto a card, when it was issued or later. */
    BigDecimal loaded(String card) {
        return affairs.values().stream()
                .filter(affair -> affair.row().card().equals(card) || card.equals(affair.made()))
                .map(Affair::row)
                .filter(row -> row.amount() != null)
                .filter(row -> row.state() == InstructionState.ACCEPTED)
                .map(Row::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
