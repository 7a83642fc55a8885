package io.cardkeep.application.approval;

import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.ResetState;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResetReason;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One PIN reset with all that helps to decide it. */
public final class ShowApproval {
    private final PinResets resets;
    private final CaseFiles files;
    private final Deadlines deadlines;

    public ShowApproval(PinResets resets, CaseFiles files, Deadlines deadlines) {
        this.resets = resets;
        this.files = files;
        this.deadlines = deadlines;
    }

    /** Shows it to who may see the queue. */
    public Outcome show(Actor actor, PinResetId id) {
        if (!Sight.of(actor)) {
            return new Outcome.NotAllowed();
        }
        return resets.find(actor.company(), id)
                .<Outcome>map(reset -> new Outcome.Shown(detail(actor, files.of(actor, reset))))
                .orElseGet(Outcome.NotFound::new);
    }

    private Detail detail(Actor actor, CaseFile file) {
        PinResetRequest request = file.reset().request();
        return new Detail(
                request.id(),
                request.number(),
                file.card().product(),
                file.card().number(),
                holder(file),
                asked(actor, file),
                deadlines.approvedFor(),
                ResetState.of(file.reset()),
                decision(actor, file),
                file.refusalWhileItWaits(),
                file.mayReject(),
                files.anotherCanDecide(actor, request),
                actor.may(Permission.MANAGE_PEOPLE));
    }

    private static Holder holder(CaseFile file) {
        Person.Facts facts = file.cardholder().facts();
        return new Holder(
                file.cardholder().name(),
                facts.employeeNumber(),
                file.card().holderName(),
                MaskedMobile.of(facts.mobile()));
    }

    private Asked asked(Actor actor, CaseFile file) {
        PinResetRequest request = file.reset().request();
        return new Asked(
                file.asker().name(),
                request.reason(),
                request.note(),
                request.askedAt(),
                request.endsAt(),
                deadlines.gains(actor.company(), List.of(request.id())).get(request.id()),
                file.resets());
    }

    private @Nullable Decision decision(Actor actor, CaseFile file) {
        return Ended.of(file.reset())
                .map(ended -> new Decision(files.name(actor, ended.by()), ended.at(), ended.note()))
                .orElse(null);
    }

    /**
     * All that helps to decide.
     *
     * @param decision who decided it or how it ended; null while it waits
     * @param refusal why the actor cannot approve it; null when they can, or when it no longer waits
     * @param mayReject whether the actor may reject it: a name mismatch stops the approval alone
     * @param anotherCanDecide whether somebody else of the company could decide it
     * @param mayInvite whether the actor may invite an approver
     */
    public record Detail(
            PinResetId id,
            String number,
            CardProduct product,
            MaskedNumber digits,
            Holder holder,
            Asked asked,
            Duration approvedFor,
            ResetState state,
            @Nullable Decision decision,
            @Nullable Refusal refusal,
            boolean mayReject,
            boolean anotherCanDecide,
            boolean mayInvite) {}

    /**
     * Whose card it is.
     *
     * @param name as our people file has it
     * @param enkashName as EnKash has it; null when it sent none
     * @param mobile with its middle masked; null when it is not known
     */
    public record Holder(
            String name,
            @Nullable String employeeNumber,
            @Nullable String enkashName,
            @Nullable String mobile) {}

    /**
     * What was asked, by whom and when.
     *
     * @param endsAt when it ends unless somebody decides
     * @param gained by how much outages have moved the present end on; null when they did not
     * @param resets how many resets were asked for on the card in 90 days, this one included
     */
    public record Asked(
            String by,
            PinResetReason reason,
            String note,
            Instant at,
            Instant endsAt,
            @Nullable Duration gained,
            int resets) {}

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
