package io.cardkeep.application.firstpin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.history.FirstPinAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** An admin says of some cards that they never had a PIN. Nothing changes until another admin agrees. */
public final class ProposeFirstPins {
    private static final Duration WAITS_FOR = Duration.ofDays(7);
    private static final int LONGEST_REASON = 500;

    private final FirstPinProposals proposals;
    private final Cards cards;
    private final ProposalFiles files;
    private final Chronicle chronicle;

    public ProposeFirstPins(FirstPinProposals proposals, Cards cards, ProposalFiles files, Chronicle chronicle) {
        this.proposals = proposals;
        this.cards = cards;
        this.files = files;
        this.chronicle = chronicle;
    }

    /**
     * Proposes cards of the company whose PIN is unknown. Of several times the same card one counts.
     *
     * @param chosen 1 to 100 cards
     * @param reason how one knows, 1 to 500 characters
     */
    public Outcome propose(Actor actor, List<CardId> chosen, String reason) {
        List<CardId> ids = chosen.stream().distinct().toList();
        Draft draft = chronicle.draft(actor, FirstPinAction.PROPOSE).with("cards", String.valueOf(ids.size()));
        if (!actor.may(Permission.PROPOSE_FIRST_PINS)) {
            draft.refused("wrong-role");
            return new Outcome.NotAllowed();
        }
        if (ids.isEmpty() || ids.size() > ProposedCards.MOST) {
            draft.refused(ids.isEmpty() ? "no-cards" : "too-many-cards");
            return ids.isEmpty() ? new Outcome.NoCards() : new Outcome.TooManyCards(ids.size(), ProposedCards.MOST);
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            draft.refused(why.isEmpty() ? "reason-missing" : "reason-too-long");
            return why.isEmpty() ? new Outcome.ReasonMissing() : new Outcome.ReasonTooLong(LONGEST_REASON);
        }
        SequencedMap<CardId, Obstacle> obstacles = obstacles(actor, ids);
        if (!obstacles.isEmpty()) {
            draft.refused("cards-do-not-qualify");
            return new Outcome.NotThese(obstacles);
        }
        return add(actor, ids, why, draft);
    }

    private SequencedMap<CardId, Obstacle> obstacles(Actor actor, List<CardId> ids) {
        Map<CardId, Card> known = cards.byIds(actor.company(), ids);
        SequencedMap<CardId, Obstacle> obstacles = new LinkedHashMap<>();
        ids.forEach(id -> Obstacle.of(known.get(id)).ifPresent(obstacle -> obstacles.put(id, obstacle)));
        return obstacles;
    }

    private Outcome add(Actor actor, List<CardId> ids, String reason, Draft draft) {
        Instant now = chronicle.now();
        ProposedCards proposed = new ProposedCards(
                new FirstPinId(chronicle.newId()),
                proposals.nextNumber(actor.company(), now.atZone(ZoneOffset.UTC).getYear()),
                actor.company(),
                ids,
                actor.person(),
                reason,
                now,
                now.plus(WAITS_FOR));
        files.open(actor.company(), proposed).wholeTouchedBy(draft.with("why", reason));
        proposals.add(new FirstPinProposal.Pending(proposed, 0), draft.ends(io.cardkeep.domain.history.Outcome.DONE));
        return new Outcome.Proposed(proposed.id(), proposed.number(), ids.size(), proposed.endsAt());
    }

    public sealed interface Outcome {
        record Proposed(FirstPinId id, String number, int cards, Instant endsAt) implements Outcome {}

        record NoCards() implements Outcome {}

        record TooManyCards(int chosen, int most) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        record ReasonTooLong(int most) implements Outcome {}

        /** Some of the cards cannot be proposed, each with its reason; nothing was proposed. */
        record NotThese(SequencedMap<CardId, Obstacle> obstacles) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
