package io.cardkeep.application.memory;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stored things with their version counted up, as a database does. */
final class MemoryVersions {
    private MemoryVersions() {}

    static Person next(Person person) {
        return new Person(
                person.id(),
                person.company(),
                person.name(),
                person.email(),
                person.passwordHash(),
                person.identity(),
                person.role(),
                person.facts(),
                person.sponsors(),
                person.since(),
                person.active(),
                person.zone(),
                person.language(),
                person.version() + 1);
    }

    /** A card with other states of its own, one version on. */
    static Card next(Card card, CardStatus status, PinState pin, Instant asOf) {
        return new Card(
                card.ref(),
                card.product(),
                card.form(),
                status,
                card.number(),
                card.holder(),
                card.holderName(),
                card.balance(),
                pin,
                card.replaces(),
                asOf,
                card.version() + 1);
    }

    /** A card with another balance, one version on. */
    static Card next(Card card, Money balance) {
        return new Card(
                card.ref(),
                card.product(),
                card.form(),
                card.status(),
                card.number(),
                card.holder(),
                card.holderName(),
                balance,
                card.pin(),
                card.replaces(),
                card.asOf(),
                card.version() + 1);
    }

    /** A card that a sync found before it was known that it was made through us. */
    static Card made(Card found, Card made) {
        return new Card(
                found.ref(),
                found.product(),
                found.form(),
                found.status(),
                found.number(),
                found.holder() == null ? made.holder() : found.holder(),
                found.holderName(),
                found.balance(),
                found.pin() == PinState.UNKNOWN ? made.pin() : found.pin(),
                made.replaces(),
                found.asOf(),
                found.version() + 1);
    }

    /** An instruction as it stands after something happened to it. */
    static Instruction next(
            Instruction known,
            InstructionState state,
            @Nullable String reason,
            @Nullable Instant closedAt,
            Watch watch) {
        return new Instruction(
                known.id(),
                known.kind(),
                known.target(),
                known.actor(),
                known.form(),
                known.reset(),
                known.terms(),
                state,
                reason,
                known.intendedAt(),
                known.settlesAt(),
                closedAt,
                watch);
    }

    static PinReset next(PinReset reset) {
        long version = reset.version() + 1;
        PinResetRequest request = reset.request();
        return switch (reset) {
            case PinReset.Pending _ -> new PinReset.Pending(request, version);
            case PinReset.Approved(var _, var decision, var until, var _) ->
                new PinReset.Approved(request, decision, until, version);
            case PinReset.Rejected(var _, var decision, var _) -> new PinReset.Rejected(request, decision, version);
            case PinReset.Expired(var _, var approval, var at, var _) ->
                new PinReset.Expired(request, approval, at, version);
            case PinReset.Used(var _, var decision, var at, var _) -> new PinReset.Used(request, decision, at, version);
            case PinReset.Cancelled(var _, var by, var at, var _) -> new PinReset.Cancelled(request, by, at, version);
        };
    }

    static FirstPinProposal next(FirstPinProposal proposal) {
        long version = proposal.version() + 1;
        return switch (proposal) {
            case FirstPinProposal.Pending(var proposed, var _) -> new FirstPinProposal.Pending(proposed, version);
            case FirstPinProposal.Approved(var proposed, var decision, var leftOut, var _) ->
                new FirstPinProposal.Approved(proposed, decision, leftOut, version);
            case FirstPinProposal.Rejected(var proposed, var decision, var _) ->
                new FirstPinProposal.Rejected(proposed, decision, version);
            case FirstPinProposal.Expired(var proposed, var at, var _) ->
                new FirstPinProposal.Expired(proposed, at, version);
        };
    }
}
