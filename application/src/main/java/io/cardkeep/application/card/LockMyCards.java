package io.cardkeep.application.card;

import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** "Lock all my cards", for somebody who lost more than one or does not know which. */
public final class LockMyCards {
    private static final int BATCH = 200;

    private final Cards cards;
    private final LockCard lock;
    private final Journal journal;
    private final Executor executor;

    /**
     * Locks each card as if it were locked alone.
     *
     * @param executor runs the locks side by side, so that a card which gets no answer holds no other up
     */
    public LockMyCards(Cards cards, LockCard lock, Journal journal, Executor executor) {
        this.cards = cards;
        this.lock = lock;
        this.journal = journal;
        this.executor = executor;
    }

    /** The actor's own cards that would be locked. */
    public List<CardFace> lockable(Actor actor) {
        return own(actor).stream()
                .filter(card -> CardChange.LOCK.isOpenTo(actor, card))
                .map(card -> CardFace.of(card, actor))
                .toList();
    }

    /**
     * Locks each of the actor's own cards that is not locked or blocked, each by an instruction of its own.
     *
     * @param form of the rendered question; sent again it answers what became of the first and sends nothing
     * @return one result for each own card but those blocked for good, in the order of their ids
     */
    public List<Result> lock(Actor actor, FormId form) {
        List<CompletableFuture<Result>> locks = own(actor).stream()
                .filter(card -> card.status() != CardStatus.BLOCKED)
                .map(card -> CompletableFuture.supplyAsync(() -> lock(actor, card, form), executor))
                .toList();
        if (locks.isEmpty()) {
            journal.draft(actor, CardAction.LOCK).refused("no-card-to-lock");
        }
        return locks.stream().map(CompletableFuture::join).toList();
    }

    private Result lock(Actor actor, Card card, FormId form) {
        FormId own = of(form, card.id());
        boolean lockedBefore = (card.status() == CardStatus.LOCKED || card.status() == CardStatus.HELD)
                && journal.sentBefore(actor, own).isEmpty();
        return new Result(
                CardFace.of(card, actor),
                lockedBefore
                        ? new LockCard.Outcome.NotInThisState(CardStatus.LOCKED)
                        : lock.lock(actor, card.id(), Consent.of(own)));
    }

    /** A form of each card's own, the same whenever the same question is answered. */
    private static FormId of(FormId form, CardId card) {
        return new FormId(UUID.nameUUIDFromBytes((form.value() + " " + card.value()).getBytes(StandardCharsets.UTF_8)));
    }

    private List<Card> own(Actor actor) {
        List<Card> all = new ArrayList<>();
        List<Card> page = page(actor, null);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < BATCH ? List.of() : page(actor, page.getLast().id());
        }
        return all;
    }

    private List<Card> page(Actor actor, @Nullable CardId after) {
        return cards.list(new CardQuery(actor.company(), actor.person(), null, null, after, BATCH));
    }

    /**
     * What became of one card.
     *
     * @param card as it was before; NotInThisState of LOCKED where it was locked already
     */
    public record Result(CardFace card, LockCard.Outcome outcome) {}
}
