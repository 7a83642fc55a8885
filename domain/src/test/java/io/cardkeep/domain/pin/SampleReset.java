package io.cardkeep.domain.pin;

import static io.cardkeep.domain.Samples.NOW;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.time.Instant;

/** A company with an employee, a card of theirs and an admin, and resets of that card. */
public final class SampleReset {
    public final SampleCompany company;
    public final Person holder;
    public final Person admin;
    public final Card card;
    private final Stored stored;

    public SampleReset(Stored stored) {
        this.stored = stored;
        company = new SampleCompany(stored);
        holder = company.person("Johny Bateman", Role.EMPLOYEE);
        admin = company.person("Meera Iyer", Role.ADMIN);
        card = company.card(holder.id());
    }

    /** A stored request of the holder that ends in 7 days. */
    public PinReset.Pending asked() {
        return asked(NOW, NOW.plus(Duration.ofDays(7)));
    }

    public PinReset.Pending asked(Instant at, Instant endsAt) {
        return asked(card, holder.id(), at, endsAt);
    }

    public PinReset.Pending asked(Card onCard, PersonId by, Instant at, Instant endsAt) {
        PinReset.Pending pending = new PinReset.Pending(request(onCard, by, at, endsAt), 0);
        if (stored.resets().add(pending, company.entry(PinResetAction.ASK))
                instanceof PinResets.Adding.Added(PinReset.Pending added)) {
            return added;
        }
        throw new AssertionError("The card has an open reset already.");
    }

    /** A stored approval of the admin. */
    public PinReset.Approved approved(PinReset.Pending pending, Instant standsUntil) {
        return (PinReset.Approved) changed(pending.approve(decision("Called, it is Johny."), standsUntil));
    }

    /** Stores the next state; fails when somebody was faster. */
    public PinReset changed(PinReset next) {
        if (stored.resets().change(next, company.entry(PinResetAction.APPROVE))
                instanceof PinResets.Changing.Changed(PinReset now)) {
            return now;
        }
        throw new AssertionError("Somebody was faster.");
    }

    public PinReset.Decision decision(String note) {
        return new PinReset.Decision(admin.id(), NOW.plusSeconds(60), note);
    }

    /** A request that is not stored yet. */
    public PinResetRequest request() {
        return request(card, holder.id(), NOW, NOW.plus(Duration.ofDays(7)));
    }

    private PinResetRequest request(Card onCard, PersonId by, Instant at, Instant endsAt) {
        return new PinResetRequest(
                new PinResetId(Samples.id()),
                stored.resets().nextNumber(company.id(), 2026),
                onCard.ref(),
                holder.id(),
                by,
                PinResetReason.FORGOTTEN,
                "I forgot it.",
                at,
                endsAt);
    }
}
