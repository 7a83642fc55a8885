package io.cardkeep.application.approval;

import io.cardkeep.application.pin.ResetState;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One PIN reset with all that helps to decide it. */
public final class ShowApproval {
    /**
     * Takes how long an approval would stand.
     *
     * @param approvedFor see {@link io.cardkeep.application.pin.ResetTimes#approvedFor} */
    public ShowApproval(PinResets resets, CaseFiles files, Duration approvedFor) {}

    public Outcome show(Actor actor, PinResetId id) {
        return io.cardkeep.application.Unfilled.in("show");
    }

    /**
     * All that helps to decide.
     *
     * @param enkashName the holder's name at EnKash; null when it sent none
     * @param mobile with its middle masked; null when it is not known
     * @param resets how many resets were asked for on the card in 90 days, this one included
     * @param decision who decided it or how it ended; null while it waits
     * @param refusal why the actor cannot approve it; null when they can, or when it no longer waits
     * @param mayReject whether the actor may reject it: a name mismatch stops the approval alone
     * @param anotherCanDecide whether somebody else of the company could decide it
     * @param mayInvite whether the actor may invite an approver
     */
    public record Detail(
            PinResetId id,
            String number,
            CardId card,
            CardProduct product,
            MaskedNumber digits,
            String cardholder,
            @Nullable String employeeNumber,
            @Nullable String enkashName,
            @Nullable String mobile,
            String askedBy,
            PinResetReason reason,
            String note,
            Instant askedAt,
            Instant endsAt,
            int resets,
            Duration approvedFor,
            ResetState state,
            @Nullable Decision decision,
            @Nullable Refusal refusal,
            boolean mayReject,
            boolean anotherCanDecide,
            boolean mayInvite) {}

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
