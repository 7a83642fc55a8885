package io.cardkeep.application.pin;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own PIN resets: those on one's cards and those one asked for. */
public final class ListPinResets {
    private static final int PAGE = 25;

    private final PinResets resets;
    private final Cards cards;
    private final People people;
    private final Deadlines deadlines;

    public ListPinResets(PinResets resets, Cards cards, People people, Deadlines deadlines) {
        this.resets = resets;
        this.cards = cards;
        this.people = people;
        this.deadlines = deadlines;
    }

    /**
     * A keyset page, newest request first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public Page mine(Actor actor, @Nullable PinResetId after) {
        @Nullable
        PinResetRequest last = after == null
                ? null
                : resets.find(actor.company(), after).map(PinReset::request).orElse(null);
        List<PinReset> found = resets.of(actor.company(), actor.person(), last, PAGE + 1);
        List<PinReset> page = found.subList(0, Math.min(PAGE, found.size()));
        ResetRows rows = new ResetRows(
                actor,
                deadlines.now(actor.company()),
                cardsOf(actor, page),
                peopleOf(actor, page),
                deadlines.gains(
                        actor.company(),
                        page.stream().map(reset -> reset.request().id()).toList()));
        return new Page(
                page.stream().map(rows::row).toList(),
                found.size() > PAGE ? page.getLast().request().id() : null);
    }

    private Map<CardId, Card> cardsOf(Actor actor, List<PinReset> page) {
        return cards.byIds(
                actor.company(),
                page.stream().map(reset -> reset.request().card().card()).collect(Collectors.toSet()));
    }

    private Map<PersonId, Person> peopleOf(Actor actor, List<PinReset> page) {
        return people.byIds(
                actor.company(), page.stream().flatMap(ResetRows::people).collect(Collectors.toSet()));
    }

    /**
     * A page of resets.
     *
     * @param next what to ask for the page after this one; null on the last */
    public record Page(List<Row> rows, @Nullable PinResetId next) {}

    /**
     * A reset as the list shows it.
     *
     * @param endsAt when it ends by itself; null once it has ended
     * @param gained by how much outages have moved that on; null when they did not
     * @param mayAskAgain whether "Ask again" with the same reason is offered
     * @param maySetPin whether the actor may now set a PIN on it
     */
    public record Row(
            PinResetId id,
            String number,
            CardId card,
            CardProduct product,
            MaskedNumber digits,
            String cardholder,
            PinResetReason reason,
            String note,
            ResetState state,
            @Nullable Instant endsAt,
            @Nullable Duration gained,
            List<Step> timeline,
            boolean mayCancel,
            boolean mayAskAgain,
            boolean maySetPin) {}

    /**
     * One step of a reset's life.
     *
     * @param by the name of who did it; null for what time did
     * @param note empty when there is none
     */
    public record Step(
            ResetState state, Instant at, @Nullable String by, String note) {}
}
