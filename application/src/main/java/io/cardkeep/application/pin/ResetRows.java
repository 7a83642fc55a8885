package io.cardkeep.application.pin;

import io.cardkeep.application.pin.ListPinResets.Row;
import io.cardkeep.application.pin.ListPinResets.Step;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes resets into rows for the person who reads them.
 *
 * @param now on the clock that deadlines run by
 * @param gains by how much outages have moved deadlines on
 */
record ResetRows(
        Actor reader,
        Instant now,
        Map<CardId, Card> cards,
        Map<PersonId, Person> people,
        Map<PinResetId, Duration> gains) {

    /** Whose names a reset's row and timeline show. */
    static Stream<PersonId> people(PinReset reset) {
        return Stream.concat(
                Stream.of(reset.request().cardholder(), reset.request().askedBy()),
                switch (reset) {
                    case PinReset.Pending _ -> Stream.empty();
                    case PinReset.Approved approved ->
                        Stream.of(approved.decision().by());
                    case PinReset.Rejected rejected ->
                        Stream.of(rejected.decision().by());
                    case PinReset.Used used -> Stream.of(used.decision().by());
                    case PinReset.Expired expired ->
                        Stream.ofNullable(expired.approval()).map(PinReset.Decision::by);
                    case PinReset.Cancelled cancelled -> Stream.of(cancelled.by());
                });
    }

    Row row(PinReset reset) {
        PinResetRequest request = reset.request();
        Card card = Objects.requireNonNull(cards.get(request.card().card()), "A reset's card is not stored.");
        boolean open = Endings.at(reset).filter(now::isBefore).isPresent();
        return new Row(
                request.id(),
                request.number(),
                card.id(),
                card.product(),
                card.number(),
                name(request.cardholder()),
                request.reason(),
                request.note(),
                ResetState.of(reset),
                Endings.at(reset).orElse(null),
                gains.get(request.id()),
                timeline(reset),
                open,
                mayAskAgain(reset, card),
                open && reset instanceof PinReset.Approved && maySetPin(request, card));
    }

    private boolean mayAskAgain(PinReset reset, Card card) {
        boolean ended = reset instanceof PinReset.Expired || reset instanceof PinReset.Rejected;
        return ended && AskingRules.obstacle(reader, card).isEmpty();
    }

    private boolean maySetPin(PinResetRequest request, Card card) {
        return request.cardholder().equals(reader.person())
                && card.isHeldBy(reader.person())
                && card.status().takesPin();
    }

    private List<Step> timeline(PinReset reset) {
        PinResetRequest request = reset.request();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(ResetState.PENDING, request.askedAt(), name(request.askedBy()), request.note()));
        switch (reset) {
            case PinReset.Pending _ -> {}
            case PinReset.Approved approved -> steps.add(decided(ResetState.APPROVED, approved.decision()));
            case PinReset.Rejected rejected -> steps.add(decided(ResetState.REJECTED, rejected.decision()));
            case PinReset.Used used -> {
                steps.add(decided(ResetState.APPROVED, used.decision()));
                steps.add(new Step(ResetState.USED, used.at(), name(request.cardholder()), ""));
            }
            case PinReset.Expired expired -> {
                if (expired.approval() != null) {
                    steps.add(decided(ResetState.APPROVED, expired.approval()));
                }
                steps.add(new Step(ResetState.EXPIRED, expired.at(), null, ""));
            }
            case PinReset.Cancelled cancelled ->
                steps.add(new Step(ResetState.CANCELLED, cancelled.at(), name(cancelled.by()), ""));
        }
        return steps;
    }

    private Step decided(ResetState state, PinReset.Decision decision) {
        return new Step(state, decision.at(), name(decision.by()), decision.note());
    }

    private String name(PersonId id) {
        Person person = people.get(id);
        return person == null ? "" : person.name();
    }
}
