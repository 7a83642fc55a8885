package io.cardkeep.web.runs;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.Cast;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Random people do random things to a few cards, while calls fail and nodes die; then all is let settle. Everything that
 * is random comes from the seed, and after every step the journal is held against the sandbox's ledger.
 */
final class Run implements Act.Hand {
    private final World world;
    private final long seed;
    private final Tally tally;
    private final RandomGenerator random;
    private final Trace trace = new Trace();
    private final List<Card> cards = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final Truth truth;
    private final Judge judge;
    private final Steps steps;
    private final Instant began;
    private final int dealt;

    /** On three cards of two holders. */
    Run(World world, long seed, Tally tally) {
        this(world, seed, tally, 3);
    }

    /** On some cards, the third of them another holder's. */
    Run(World world, long seed, Tally tally, int cards) {
        this.world = world;
        this.seed = seed;
        this.tally = tally;
        // The same numbers from the same seed, on every Java there is.
        this.random = new Random(seed);
        world.begin();
        this.began = world.clock().instant();
        Map<String, Face> faces = deal(cards);
        this.dealt = cards;
        this.truth = new Truth(world, faces, began, trace);
        this.judge = new Judge(world, truth, trace);
        this.steps = new Steps(world, truth, judge, trace, tally);
    }

    private Map<String, Face> deal(int count) {
        Cast cast = world.server().cast();
        for (var person : List.of(cast.employee(), cast.employee2(), cast.admin(), cast.admin2(), cast.auditor())) {
            actors.add(world.actor(person));
        }
        Map<String, Face> faces = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            BigDecimal balance = BigDecimal.valueOf(random.nextInt(40_000, 90_000), 2);
            Card card = world.deal(
                    i == 2 ? cast.employee2() : cast.employee(),
                    i == 1 ? PinState.UNKNOWN : PinState.NEVER_SET,
                    balance);
            cards.add(card);
            faces.put(card.id().value(), new Face(balance));
            trace.names(card.id().value(), "card " + i);
        }
        return faces;
    }

    /** All of it: 5 to 20 acts, then the end. */
    Run play() {
        tally.run();
        int acts = random.nextInt(5, 21);
        try {
            for (int i = 0; i < acts; i++) {
                act();
            }
            return end();
        } catch (RuntimeException e) {
            throw new AssertionError("Something broke in " + this, e);
        }
    }

    /** Something happens. */
    void act() {
        switch (random.nextInt(20)) {
            case 0, 1 -> steps.jobs(maybeCrash(6));
            case 2, 3 -> steps.advance(Duration.ofSeconds(random.nextLong(1, 180)));
            case 4 -> steps.advance(Duration.ofMinutes(random.nextLong(3, 30)));
            case 5 -> steps.letLateEffectsCome();
            case 6 -> again();
            case 7 -> aside();
            case 8 -> steps.sync();
            default -> deed();
        }
    }

    /** Lets all settle, and judges what came of it. */
    Run end() {
        steps.settle(cards.size());
        new Closing(world, truth, steps).closeWhatIsLeft(actors.get(2), actors.get(3));
        steps.sync();
        judge.ending();
        judge.refusals(refusals, began);
        truth.affairs().forEach(affair -> tally.ended(affair.row()));
        return this;
    }

    private void deed() {
        takeUpNewCards();
        Act act = any(Acts.ALL);
        Card card = act.name().equals("unlock") ? lockedOr(any(cards)) : any(cards);
        Actor actor = actor(act, card);
        Sent one = new Sent(act, actor, card, new FormId(UUID.randomUUID()));
        steps.begin();
        Act.Deed deed = act.drawing().draw(this, actor, card, one.form());
        one = one.with(deed);
        sent.add(one);
        plan(act);
        boolean twice = random.nextInt(5) == 0;
        send(one, maybeCrash(4), twice);
    }

    /** Cards that were made in the run are played like those that were dealt, once Cardkeep knows them. */
    private void takeUpNewCards() {
        Set<String> known = cards.stream().map(card -> card.id().value()).collect(Collectors.toSet());
        truth.cards().keySet().stream()
                .filter(id -> !known.contains(id))
                .flatMap(id -> world.server().bean(Cards.class).find(world.company(), new CardId(id)).stream())
                .forEach(cards::add);
    }

    /** Mostly somebody who may. */
    private Actor actor(Act act, Card card) {
        Actor holder = actors.get(card.isHeldBy(actors.getFirst().person()) ? 0 : 1);
        Actor admin = actors.get(random.nextInt(2, 4));
        return switch (random.nextInt(8)) {
            case 0 -> any(actors);
            case 1, 2, 3 -> act.by() == Act.By.ADMIN ? admin : holder;
            default -> act.by() == Act.By.HOLDER ? holder : admin;
        };
    }

    private Card lockedOr(Card other) {
        return cards.stream()
                .filter(card -> face(card).is("LOCKED"))
                .findFirst()
                .orElse(other);
    }

    private Face face(Card card) {
        return Objects.requireNonNull(truth.cards().get(card.id().value()));
    }

    /** The same form once more: Back, a second tab, or a browser that sends again what a dead node took. */
    private void again() {
        if (!sent.isEmpty()) {
            Sent one = any(sent);
            steps.begin();
            plan(one.act());
            send(one, null, false);
        }
    }

    private void aside() {
        switch (random.nextInt(3)) {
            case 0 -> {
                world.bank().endTokens();
                if (random.nextBoolean()) {
                    world.bank().plan("token", Fault.any(Fault.OF_TOKENS, random));
                }
                trace.add("tokens end");
            }
            case 1 -> {
                Card card = any(cards.subList(0, dealt));
                BigDecimal amount = BigDecimal.valueOf(random.nextLong(1, 2_000), 2);
                if (face(card).isReplaced()) {
                    return;
                }
                world.bank().purchase(card.id().value(), amount);
                face(card).spend(amount);
                trace.add("purchase on " + card.id().value());
            }
            default -> confirm();
        }
    }

    /** Holders say that a PIN works only when it does. */
    private void confirm() {
        for (Affair affair : List.copyOf(truth.affairs())) {
            if (affair.effects() == 1
                    && affair.row().state() == InstructionState.UNCONFIRMED
                    && affair.row().kind() == InstructionKind.SET_PIN) {
                Card card = cards.stream()
                        .filter(each -> each.id().value().equals(affair.row().card()))
                        .findFirst()
                        .orElseThrow();
                Actor holder = actors.get(card.isHeldBy(actors.get(0).person()) ? 0 : 1);
                steps.begin();
                note(
                        "pin.confirm",
                        holder,
                        world.useCases()
                                .confirm()
                                .confirm(holder, card.id())
                                .getClass()
                                .getSimpleName());
                steps.look();
                steps.end("confirm " + card.id().value());
            }
        }
    }

    private void plan(Act act) {
        world.bank().dropFaults();
        if (random.nextInt(100) < 45) {
            world.bank().plan(act.call(), Fault.ofChange(random));
        }
        if (random.nextInt(12) == 0) {
            world.bank().plan("reads", List.of(Fault.any(Fault.OF_READS, random)), 1, random.nextInt(2), 1, 0);
        }
    }

    private void send(Sent one, @Nullable Crash crash, boolean twice) {
        tally.act(one.act().name() + (twice ? " twice" : ""));
        world.seams().arm(crash, () -> steps.standStill(Duration.ofSeconds(random.nextLong(30, 1_200))));
        CompletableFuture<String> other =
                twice ? CompletableFuture.supplyAsync(() -> attempt(one)) : CompletableFuture.completedFuture("");
        String shown = attempt(one);
        String otherShown = other.join();
        if (crash != null && !world.seams().disarm()) {
            tally.crashed(crash);
            trace.add("dies: " + crash);
        }
        world.seams().awaitOrphans();
        steps.look();
        note(one.act().action(), one.actor(), shown);
        note(one.act().action(), one.actor(), otherShown);
        judge.shown(one, shown);
        judge.shown(one, otherShown);
        steps.end(one + (twice ? " twice" : ": " + shown));
    }

    private String attempt(Sent one) {
        try {
            return one.deed().perform();
        } catch (NodeDied died) {
            return "";
        }
    }

    private void note(String action, Actor actor, String shown) {
        if (!shown.isEmpty()) {
            tally.shown(shown);
        }
        if (Judge.REFUSALS.contains(shown)) {
            refused(actor, action);
        }
    }

    @Override
    public void refused(Actor actor, String action) {
        refusals.merge(actor.person().value() + " " + action, 1, Integer::sum);
    }

    private @Nullable Crash maybeCrash(int oneIn) {
        return random.nextInt(oneIn) == 0 ? any(List.of(Crash.values())) : null;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public UseCases useCases() {
        return world.useCases();
    }

    Truth truth() {
        return truth;
    }

    Steps steps() {
        return steps;
    }

    /** Holder, another holder, two admins, an auditor. */
    List<Actor> actors() {
        return actors;
    }

    Judge judge() {
        return judge;
    }

    List<Card> cards() {
        return cards;
    }

    List<String> violations() {
        return trace.violations();
    }

    /** What happened, without a time or an id: the same for the same seed. */
    List<String> lines() {
        return trace.lines();
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + trace;
    }

    /** A form that was sent. */
    record Sent(Act act, Actor actor, Card card, FormId form, Act.@Nullable Deed deedOrNull) {
        Sent(Act act, Actor actor, Card card, FormId form) {
            this(act, actor, card, form, null);
        }

        Sent with(Act.Deed deed) {
            return new Sent(act, actor, card, form, deed);
        }

        Act.Deed deed() {
            return Objects.requireNonNull(deedOrNull);
        }

        @Override
        public String toString() {
            return act.name() + " " + card.id().value() + " by " + actor.name();
        }
    }
}
