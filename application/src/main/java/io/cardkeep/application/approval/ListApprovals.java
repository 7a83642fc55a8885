package io.cardkeep.application.approval;

import io.cardkeep.application.pin.ResetState;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of PIN resets that wait to be decided, and those that were. */
public final class ListApprovals {
    public ListApprovals(PinResets resets, CaseFiles files) {}

    /** How many wait, for the badge in the navigation; 0 for who may not see the queue. */
    public long waiting(Actor actor) {
        return io.cardkeep.application.Unfilled.<Long>in("waiting");
    }

    /**
     * One page of the list.
     *
     * @param after the last one of the page before; null for the first page */
    public Outcome pending(Actor actor, @Nullable PinResetId after) {
        return io.cardkeep.application.Unfilled.in("pending");
    }

    /**
     * One page of the list.
     *
     * @param after the last one of the page before; null for the first page */
    public Outcome decided(Actor actor, @Nullable PinResetId after) {
        return io.cardkeep.application.Unfilled.in("decided");
    }

    /**
     * A request that waits.
     *
     * @param refusal why the actor cannot decide it; null when they can
     * @param resets how many resets were asked for on the card in 90 days, this one included
     */
    public record Waiting(
            PinResetId id,
            String number,
            String cardholder,
            @Nullable String askedBy,
            CardProduct product,
            MaskedNumber digits,
            PinResetReason reason,
            Instant askedAt,
            Instant endsAt,
            int resets,
            @Nullable Refusal refusal) {}

    /**
     * A request that no longer waits.
     *
     * @param by who decided or cancelled; null for what time did
     * @param at when it was decided or ended
     */
    public record Decided(
            PinResetId id,
            String number,
            String cardholder,
            CardProduct product,
            MaskedNumber digits,
            ResetState state,
            @Nullable String by,
            Instant at,
            String note) {}

    public sealed interface Outcome {
        /**
         * What waits, oldest first.
         *
         * @param oldest when the request that waits longest was asked for; null when none waits */
        record Queue(
                List<Waiting> rows,
                long waiting,
                @Nullable Instant oldest,
                @Nullable PinResetId next) implements Outcome {}

        record Past(
                List<Decided> rows, long waiting, @Nullable PinResetId next) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
