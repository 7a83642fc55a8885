package io.cardkeep.application.firstpin;

import io.cardkeep.application.approval.Sight;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One proposal with the cards it names. */
public final class ShowFirstPins {
    private final FirstPinProposals proposals;
    private final ProposalFiles files;
    private final Chronicle chronicle;

    public ShowFirstPins(FirstPinProposals proposals, ProposalFiles files, Chronicle chronicle) {
        this.proposals = proposals;
        this.files = files;
        this.chronicle = chronicle;
    }

    /** Shows it to who may see what waits for a decision. */
    public Outcome show(Actor actor, FirstPinId id) {
        if (!Sight.of(actor)) {
            return new Outcome.NotAllowed();
        }
        return proposals
                .find(actor.company(), id)
                .<Outcome>map(proposal -> new Outcome.Shown(detail(actor, proposal)))
                .orElseGet(Outcome.NotFound::new);
    }

    private Detail detail(Actor actor, FirstPinProposal proposal) {
        ProposedCards proposed = proposal.proposed();
        ProposalFiles.File file = files.open(actor.company(), proposed);
        @Nullable Ended ended = Ended.of(proposal).orElse(null);
        return new Detail(
                proposed.id(),
                proposed.number(),
                file.proposer(),
                proposed.reason(),
                proposed.at(),
                proposed.endsAt(),
                file.cards().stream().map(card -> line(proposal, card, file)).toList(),
                FirstPinState.of(proposal),
                ended == null ? null : new Decision(files.name(actor.company(), ended.by()), ended.at(), ended.note()),
                ended == null ? files.refusal(actor, file, chronicle.now()).orElse(null) : null);
    }

    private static Line line(FirstPinProposal proposal, Card card, ProposalFiles.File file) {
        Candidate candidate = Candidate.of(card, file.holder(card));
        return switch (proposal) {
            case FirstPinProposal.Pending _ -> new Line(candidate, candidate.obstacle() != null);
            case FirstPinProposal.Approved approved ->
                new Line(candidate, approved.leftOut().contains(card.id()));
            case FirstPinProposal.Rejected _, FirstPinProposal.Expired _ -> new Line(candidate, false);
        };
    }

    /**
     * All that helps to decide.
     *
     * @param decision who decided it or how it ended; null while it waits
     * @param refusal why the actor cannot approve it; null when they can, or when it no longer waits
     */
    public record Detail(
            FirstPinId id,
            String number,
            String proposer,
            String reason,
            Instant at,
            Instant endsAt,
            List<Line> cards,
            FirstPinState state,
            @Nullable Decision decision,
            @Nullable Refusal refusal) {

        /** Whether the actor may reject it: that two names differ stops the approval alone. */
        public boolean mayReject() {
            return decision == null && (refusal == null || refusal instanceof Refusal.NameMismatch);
        }
    }

    /**
     * A card of a proposal.
     *
     * @param leftOut whether it was left out at the approval, or would be now
     */
    public record Line(Candidate card, boolean leftOut) {}

    /**
     * How it was decided or ended.
     *
     * @param by null for what time did */
    public record Decision(@Nullable String by, Instant at, String note) {}

    public sealed interface Outcome {
        record Shown(Detail detail) implements Outcome {}

        record NotAllowed() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
