package io.cardkeep.web.approval;

import io.cardkeep.application.approval.ListApprovals;
import io.cardkeep.application.approval.ShowApproval;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.web.approval.Panel.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Puts a list and the request beside it together. */
final class ApprovalScreens {
    private final ListApprovals approvals;
    private final ShowApproval details;

    ApprovalScreens(ListApprovals approvals, ShowApproval details) {
        this.approvals = approvals;
        this.details = details;
    }

    /** A list; beside the queue, its oldest request. */
    ApprovalsPage list(Actor actor, Asked asked) {
        ApprovalsPage page = page(actor, asked);
        return page.rows().isEmpty()
                ? page
                : page.beside(panel(actor, page.rows().getFirst().waiting().id(), Typed.NOTHING), false);
    }

    /** A list with a request beside it that somebody chose. */
    ApprovalsPage list(Actor actor, Asked asked, PinResetId id, Typed typed) {
        return page(actor, asked).beside(panel(actor, id, typed), true);
    }

    /** A request alone; 404 when there is none, 403 for who may not see the queue. */
    Panel panel(Actor actor, PinResetId id, Typed typed) {
        return switch (details.show(actor, id)) {
            case ShowApproval.Outcome.Shown(var detail) -> Panel.of(detail, typed);
            case ShowApproval.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ShowApproval.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ApprovalsPage page(Actor actor, Asked asked) {
        @Nullable PinResetId last = asked.last();
        ListApprovals.Outcome outcome =
                asked.decided() ? approvals.decided(actor, last) : approvals.pending(actor, last);
        return switch (outcome) {
            case ListApprovals.Outcome.Queue queue -> ApprovalsPage.of(queue, last);
            case ListApprovals.Outcome.Past past -> ApprovalsPage.of(past, last);
            case ListApprovals.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
