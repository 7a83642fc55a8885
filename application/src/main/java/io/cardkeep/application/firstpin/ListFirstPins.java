package io.cardkeep.application.firstpin;

import io.cardkeep.application.approval.Sight;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.firstpin.ProposedCards;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proposals that wait for a second admin, and those that do no more. */
public final class ListFirstPins {
    private static final int PAGE = 50;

    private final FirstPinProposals proposals;
    private final ProposalFiles files;

    public ListFirstPins(FirstPinProposals proposals, ProposalFiles files) {
        this.proposals = proposals;
        this.files = files;
    }

    /**
     * One page of what waits, oldest first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public Outcome pending(Actor actor, @Nullable FirstPinId after) {
        return Sight.of(actor)
                ? page(actor, proposals.pending(actor.company(), last(actor, after), PAGE + 1))
                : new Outcome.NotAllowed();
    }

    /**
     * One page of what no longer waits, newest proposal first.
     *
     * @param after the last one of the page before; null for the first page
     */
    public Outcome ended(Actor actor, @Nullable FirstPinId after) {
        return Sight.of(actor)
                ? page(actor, proposals.ended(actor.company(), last(actor, after), PAGE + 1))
                : new Outcome.NotAllowed();
    }

    private @Nullable ProposedCards last(Actor actor, @Nullable FirstPinId after) {
        return after == null
                ? null
                : proposals
                        .find(actor.company(), after)
                        .map(FirstPinProposal::proposed)
                        .orElse(null);
    }

    private Outcome page(Actor actor, List<? extends FirstPinProposal> found) {
        List<? extends FirstPinProposal> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, String> names = files.names(
                actor.company(), page.stream().flatMap(ListFirstPins::named).collect(Collectors.toSet()));
        return new Outcome.Listed(
                page.stream().map(each -> row(each, names)).toList(),
                proposals.countPending(actor.company()),
                found.size() > PAGE ? page.getLast().proposed().id() : null);
    }

    private static Stream<PersonId> named(FirstPinProposal proposal) {
        return Stream.concat(
                Stream.of(proposal.proposed().by()),
                Ended.of(proposal).stream().flatMap(ended -> Stream.ofNullable(ended.by())));
    }

    private static Row row(FirstPinProposal proposal, Map<PersonId, String> names) {
        ProposedCards proposed = proposal.proposed();
        @Nullable Ended ended = Ended.of(proposal).orElse(null);
        return new Row(
                proposed.id(),
                proposed.number(),
                proposed.cards().size(),
                names.getOrDefault(proposed.by(), ""),
                proposed.reason(),
                proposed.at(),
                FirstPinState.of(proposal),
                ended == null || ended.by() == null ? null : names.getOrDefault(ended.by(), ""),
                ended == null ? null : ended.at());
    }

    /**
     * A proposal in a list.
     *
     * @param decidedBy null while it waits, and for what time did
     * @param endedAt null while it waits
     */
    public record Row(
            FirstPinId id,
            String number,
            int cards,
            String proposer,
            String reason,
            Instant at,
            FirstPinState state,
            @Nullable String decidedBy,
            @Nullable Instant endedAt) {}

    public sealed interface Outcome {
        /**
         * A page.
         *
         * @param waiting how many wait
         * @param next for the page after this one; null on the last */
        record Listed(
                List<Row> rows, long waiting, @Nullable FirstPinId next) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
