package io.cardkeep.application.pin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Instant;
import java.util.function.BiFunction;

/** Tells those whom a PIN reset concerns of what becomes of it. */
public final class TellOfResets {
    private final Notices notices;
    private final People people;
    private final Cards cards;

    public TellOfResets(Notices notices, People people, Cards cards) {
        this.notices = notices;
        this.people = people;
        this.cards = cards;
    }

    /** Tells everybody who may decide, but not the asker and the cardholder. */
    public void decisionWanted(PinResetRequest request, Card card) {
        String holder = name(card.company(), request.cardholder());
        people.deciders(card.company()).stream()
                .filter(decider -> !decider.id().equals(request.askedBy()))
                .filter(decider -> !decider.id().equals(request.cardholder()))
                .forEach(decider -> notices.send(new Notice.DecisionWanted(decider, request, card, holder)));
    }

    /** Tells the cardholder until when they may set a PIN. */
    public void approved(PinReset.Approved reset) {
        toHolder(
                reset.request(),
                (to, card) -> new Notice.ResetApproved(to, reset.request(), card, reset.standsUntil()));
    }

    /** Tells the cardholder why not. */
    public void rejected(PinReset.Rejected reset) {
        toHolder(
                reset.request(),
                (to, card) -> new Notice.ResetRejected(
                        to, reset.request(), card, reset.decision().note()));
    }

    void expired(PinResetRequest request) {
        toHolder(request, (to, card) -> new Notice.ResetExpired(to, request, card));
    }

    void endsSoon(PinReset reset, Instant endsAt) {
        PinResetRequest request = reset.request();
        boolean approved = reset instanceof PinReset.Approved;
        toHolder(request, (to, card) -> new Notice.ResetEndsSoon(to, request, card, approved, endsAt));
    }

    private void toHolder(PinResetRequest request, BiFunction<Person, Card, Notice> notice) {
        CompanyId company = request.card().company();
        people.find(company, request.cardholder())
                .ifPresent(to -> cards.find(company, request.card().card())
                        .ifPresent(card -> notices.send(notice.apply(to, card))));
    }

    private String name(CompanyId company, PersonId person) {
        return people.find(company, person).map(Person::name).orElse("");
    }
}
