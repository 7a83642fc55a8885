package io.cardkeep.application.memory;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import java.util.Optional;

/** Writes what an answer changes beside its instruction. */
final class MemoryEffects {
    private final MemoryAccounts accounts;
    private final MemoryCards cards;
    private final MemoryResets resets;
    private final MemoryStops stops;

    MemoryEffects(MemoryAccounts accounts, MemoryCards cards, MemoryResets resets, MemoryStops stops) {
        this.stops = stops;
        this.accounts = accounts;
        this.cards = cards;
        this.resets = resets;
    }

    void write(Effect effect, Runnable closeEarlierPins) {
        switch (effect) {
            case Effect.CardStatusChanged(var ref, var status, var asOf) ->
                card(ref)
                        .filter(card -> !card.asOf().isAfter(asOf))
                        .ifPresent(card -> cards.put(MemoryVersions.next(card, status, card.pin(), asOf)));
            case Effect.CardBalanceChanged(var ref, var balance, var asOf) ->
                card(ref)
                        .filter(card -> !card.asOf().isAfter(asOf))
                        .ifPresent(card -> cards.put(MemoryVersions.next(card, balance)));
            case Effect.PinStateChanged(var ref, var pin) ->
                card(ref).ifPresent(card -> cards.put(MemoryVersions.next(card, card.status(), pin, card.asOf())));
            case Effect.ResetUsed(var id, var at) -> approved(id).ifPresent(reset -> resets.put(reset.use(at)));
            case Effect.ResetExtended(var id, var until) ->
                approved(id)
                        .filter(reset -> reset.standsUntil().isBefore(until))
                        .ifPresent(reset -> resets.put(reset.standingUntil(until)));
            case Effect.AnswerRead read -> stops.read(read);
            case Effect.AnswerUnreadable unreadable -> stops.count(unreadable);
            case Effect.EarlierPinsClosed _ -> closeEarlierPins.run();
            case Effect.CardAdded(var card) ->
                cards.put(cards.find(card.company(), card.id())
                        .map(known -> MemoryVersions.made(known, card))
                        .orElse(card));
            case Effect.AccountAdded(var account) -> accounts.put(account);
        }
    }

    Optional<ChangeStop> stop(CompanyId company, InstructionKind kind) {
        return stops.find(company, kind);
    }

    boolean nobodyFollows(CompanyId company, CardId replaced) {
        return cards.everything(company).noneMatch(card -> card.replaces().contains(replaced));
    }

    private Optional<Card> card(CardRef ref) {
        return cards.find(ref.company(), ref.card());
    }

    private Optional<PinReset.Approved> approved(PinResetId id) {
        return resets.everything()
                .filter(reset -> reset.request().id().equals(id))
                .filter(PinReset.Approved.class::isInstance)
                .map(PinReset.Approved.class::cast)
                .findFirst();
    }
}
