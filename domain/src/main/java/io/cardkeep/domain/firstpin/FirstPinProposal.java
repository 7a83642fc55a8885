package io.cardkeep.domain.firstpin;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;

/** A proposal in one of its states; each state has only the verbs that make sense in it. */
public sealed interface FirstPinProposal {
    ProposedCards proposed();

    /** Of the stored row, for optimistic locking. */
    long version();

    /** Waits for another admin. */
    record Pending(ProposedCards proposed, long version) implements FirstPinProposal {
        /**
         * The decider was checked before.
         *
         * @param leftOut those of the cards whose PIN is not unknown any more
         */
        public Approved approve(Decision decision, List<CardId> leftOut) {
            return new Approved(proposed, decision, leftOut, version);
        }

        public Rejected reject(Decision decision) {
            return new Rejected(proposed, decision, version);
        }

        public Expired expire(Instant at) {
            return new Expired(proposed, at, version);
        }
    }

    /** The first PIN of the cards is free, but for those left out. */
    record Approved(ProposedCards proposed, Decision decision, List<CardId> leftOut, long version)
            implements FirstPinProposal {
        public Approved {
            leftOut = List.copyOf(leftOut);
        }

        /** The cards whose first PIN is free. */
        public List<CardId> marked() {
            return proposed.cards().stream()
                    .filter(card -> !leftOut.contains(card))
                    .toList();
        }
    }

    record Rejected(ProposedCards proposed, Decision decision, long version) implements FirstPinProposal {}

    /** Nobody decided in time. */
    record Expired(ProposedCards proposed, Instant at, long version) implements FirstPinProposal {}

    /** Who decided and when. The note has at most 500 characters and is never empty for a rejection. */
    record Decision(PersonId by, Instant at, String note) {}
}
