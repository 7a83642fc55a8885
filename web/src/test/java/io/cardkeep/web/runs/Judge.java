package io.cardkeep.web.runs;

import static java.util.stream.Collectors.groupingBy;

import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says where the journal, the history or what people are shown is not what the sandbox's ledger says. */
final class Judge {
    /** What is shown when nothing was stored but a refusal. */
    static final Set<String> REFUSALS = Set.of(
            "NotAllowed",
            "NotFound",
            "Waits",
            "Stopped",
            "FormUsedElsewhere",
            "NotInThisState",
            "WrongDigits",
            "AmountUnfit",
            "CardBlocked",
            "PlasticAlready",
            "NotNow",
            "NothingToConfirm",
            "NotTheHolder",
            "Unfit",
            "NoSuchAccount");

    private final World world;
    private final Truth truth;
    private final Trace trace;

    Judge(World world, Truth truth, Trace trace) {
        this.world = world;
        this.truth = truth;
        this.trace = trace;
    }

    /** Nothing certain is untrue, now or when what is late has come. */
    void certain() {
        for (Affair affair : truth.affairs()) {
            Row row = affair.row();
            boolean happened = affair.effects() > 0;
            if (row.state() == InstructionState.ACCEPTED && !happened && !affair.wasShown()) {
                trace.violated(row + ", but the ledger has no effect of it");
            }
            if (row.isCertain() && row.state() != InstructionState.ACCEPTED && (happened || affair.isPending())) {
                trace.violated(row + ", but the ledger has " + (happened ? "an" : "a late") + " effect of it");
            }
        }
    }

    /** What a person was told agrees with the journal. */
    void shown(Run.Sent sent, String shown) {
        truth.of(sent.actor().person().value(), sent.form().value())
                .map(Affair::row)
                .filter(row -> !agree(shown, row))
                .ifPresent(row -> trace.violated("\"" + shown + "\" was shown for " + row));
    }

    private static boolean agree(String shown, Row row) {
        return switch (shown) {
            case "Done" -> row.state() == InstructionState.ACCEPTED || row.state() == InstructionState.CLOSED;
            case "Declined" -> row.state() == InstructionState.DECLINED || row.state() == InstructionState.REFUSED;
            case "NotSent" -> row.state() == InstructionState.NOT_DONE;
            case "TooGuessable", "Unreadable" -> row.state() == InstructionState.REFUSED;
            default -> true;
        };
    }

    /** When all has settled: nothing is open, every sum is right, and everything is in the history. */
    void ending() {
        truth.affairs().stream()
                .filter(affair -> affair.row().state() == InstructionState.INTENDED
                        || (affair.effects() > 0 && !isTold(affair.row())))
                .forEach(affair -> trace.violated(affair.row() + " at the end, with " + affair.effects() + " effect"));
        sums();
        statuses();
        lines();
        accounts();
        controls();
        history();
    }

    private static boolean isTold(Row row) {
        return switch (row.kind()) {
            case SET_PIN -> !row.isCertain() || row.state() == InstructionState.ACCEPTED;
            default -> row.state() == InstructionState.ACCEPTED;
        };
    }

    private void sums() {
        BigDecimal onCards = BigDecimal.ZERO;
        BigDecimal moved = BigDecimal.ZERO;
        for (JsonNode card : world.bank().cards()) {
            String id = card.path("enKashCardId").asString();
            @Nullable Face face = truth.cards().get(id);
            if (face == null) {
                trace.violated("A card of nobody's making has " + card.path("otbBalance"));
                continue;
            }
            BigDecimal expected = face.isReplaced() ? BigDecimal.ZERO : inLine(id);
            same("balance of " + id, expected, card.path("otbBalance").decimalValue());
            onCards = onCards.add(expected);
            moved = moved.add(truth.loaded(id));
        }
        BigDecimal onAccount = World.OPENING.subtract(moved);
        same(
                "balance of the account",
                onAccount,
                world.bank().accounts().getFirst().path("availableBalance").decimalValue());
        same(
                "sum of all balances",
                onAccount.add(onCards),
                world.bank().ledger().path("total").decimalValue());
    }

    /** What is on a card, with all that was on those whose place it took. */
    private BigDecimal inLine(String id) {
        Face face = Objects.requireNonNull(truth.cards().get(id));
        BigDecimal own = face.withoutLoads().add(truth.loaded(id));
        String before = face.replaces();
        return before == null ? own : own.add(inLine(before));
    }

    private void same(String what, BigDecimal journal, BigDecimal ledger) {
        if (journal.compareTo(ledger) != 0) {
            trace.violated("The " + what + " is " + ledger + ", and " + journal + " by the journal");
        }
    }

    private void statuses() {
        truth.cards().forEach((id, face) -> {
            String status = world.journalled().status(id).orElse("nowhere");
            if (!face.is(status)) {
                trace.violated(id + " is shown " + status + " and is " + face.status());
            }
        });
    }

    /** No card is said to have taken the place of one whose place it did not take. */
    private void lines() {
        for (String id : truth.cards().keySet()) {
            List<String> line = new ArrayList<>();
            for (String each = before(id); each != null; each = before(each)) {
                line.add(each);
            }
            world.journalled().replaces(id).stream()
                    .filter(said -> !line.contains(said))
                    .forEach(said -> trace.violated(id + " is said to replace " + said + ", and replaces " + line));
        }
    }

    private @Nullable String before(String id) {
        return Objects.requireNonNull(truth.cards().get(id)).replaces();
    }

    /** An account that was opened is known, unless people told so: what they do not tell is its id. */
    private void accounts() {
        truth.affairs().stream()
                .filter(affair -> affair.row().kind() == InstructionKind.OPEN_ACCOUNT)
                .filter(affair -> affair.row().state() == InstructionState.ACCEPTED && !affair.isClosedByHand())
                .filter(affair -> affair.made() == null || !world.journalled().knowsAccount(affair.made()))
                .forEach(affair -> trace.violated(affair.row() + ", and " + affair.made() + " is not known"));
    }

    /** A card's controls are as the latest accepted change wanted them. */
    private void controls() {
        Map<String, Face> wanted = new HashMap<>();
        truth.affairs().stream()
                .map(Affair::row)
                .filter(row -> row.state() == InstructionState.ACCEPTED)
                .forEach(row -> wanted.computeIfAbsent(row.card(), card -> new Face(BigDecimal.ZERO))
                        .control(row));
        wanted.forEach((id, face) -> face.controls().forEach((control, value) -> {
            String is = Objects.requireNonNull(truth.cards().get(id)).controls().getOrDefault(control, "");
            if (!is.equals(value)) {
                trace.violated(control + " of " + id + " is " + is + ", and " + value + " was accepted last");
            }
        }));
    }

    private void history() {
        Map<UUID, List<Journalled.Entry>> entries =
                world.journalled().entries(truth.ids()).stream().collect(groupingBy(Journalled.Entry::instruction));
        truth.affairs()
                .forEach(affair ->
                        History.check(affair, entries.getOrDefault(affair.row().id(), List.of()), trace::violated));
    }

    /** Each refusal that was shown is in the history, and no other. */
    void refusals(Map<String, Integer> shown, Instant since) {
        Map<String, Integer> written = new HashMap<>(world.journalled().refusals(since));
        shown.forEach((deed, times) -> {
            if (!times.equals(written.getOrDefault(deed, 0))) {
                trace.violated(times + " refusals were shown, and " + written.getOrDefault(deed, 0)
                        + " are in the history: " + deed.substring(deed.indexOf(' ') + 1));
            }
        });
    }
}
