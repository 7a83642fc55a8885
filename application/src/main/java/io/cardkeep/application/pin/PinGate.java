package io.cardkeep.application.pin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says for a card and a person which step about the PIN comes next. */
public final class PinGate {
    private final Cards cards;
    private final People people;
    private final PinResets resets;
    private final Instructions instructions;
    private final Deadlines deadlines;

    public PinGate(Cards cards, People people, PinResets resets, Instructions instructions, Deadlines deadlines) {
        this.cards = cards;
        this.people = people;
        this.resets = resets;
        this.instructions = instructions;
        this.deadlines = deadlines;
    }

    /** The next step for each of some cards of the actor's company, for lists; pauses are not looked for. */
    public Map<CardId, PinStep> steps(Actor actor, Collection<Card> some) {
        List<CardId> ids = some.stream().map(Card::id).toList();
        Map<CardId, PinReset> open = new HashMap<>();
        resets.openOn(actor.company(), ids)
                .forEach(reset -> open.put(reset.request().card().card(), reset));
        Map<CardId, List<Instruction>> pending = instructions.openOn(actor.company(), ids).stream()
                .collect(Collectors.groupingBy(each -> each.card().card()));
        Deadlines.Moment now = deadlines.moment(actor.company());
        Map<CardId, PinStep> steps = new HashMap<>();
        some.forEach(card -> steps.put(
                card.id(),
                Standing.of(actor, card, open.get(card.id()), pending.getOrDefault(card.id(), List.of()), now)
                        .step()));
        return steps;
    }

    /** The next step for a card, pauses included. */
    public PinStep step(Actor actor, Card card) {
        return standing(actor, card).step();
    }

    /** Whether the actor may ask for a reset of the card now, for themselves or for its holder. */
    public boolean mayAskForReset(Actor actor, Card card) {
        return AskingRules.obstacle(actor, card).isEmpty()
                && resets.open(card.company(), card.id()).stream()
                        .allMatch(open -> Endings.expired(open, deadlines.now(card.company()))
                                .isPresent());
    }

    Optional<Card> card(Actor actor, CardId id) {
        return cards.find(actor.company(), id).filter(card -> card.isSeenBy(actor));
    }

    Optional<Person> holder(Card card) {
        return Optional.ofNullable(card.holder()).flatMap(holder -> people.find(card.company(), holder));
    }

    Standing standing(Actor actor, Card card) {
        Deadlines.Moment now = deadlines.moment(card.company());
        Standing standing = Standing.of(
                actor,
                card,
                resets.open(card.company(), card.id()).orElse(null),
                instructions.openOn(card.company(), List.of(card.id())),
                now);
        return standing.step().maySet()
                ? new Pauses(instructions, people)
                        .on(card, now.now())
                        .map(pause -> new Standing(pause, standing.approval()))
                        .orElse(standing)
                : standing;
    }

    /**
     * Looks once more, after the instruction is in the journal and nobody else can have a PIN on its way: whether what
     * allowed it still does. Between the first look and the journal another tab may have used the approval up.
     */
    boolean stillAllows(Instruction intended) {
        if (intended.reset() != null) {
            Instant now = deadlines.now(intended.card().company());
            return resets.find(intended.card().company(), intended.reset()).stream()
                    .anyMatch(reset -> reset instanceof PinReset.Approved approved && approved.standsAt(now));
        }
        return cards.find(intended.card().company(), intended.card().card()).stream()
                .anyMatch(card -> card.pin() == PinState.NEVER_SET || card.pin() == PinState.UNCONFIRMED);
    }
}
