package io.cardkeep.web.approval;

import io.cardkeep.application.approval.ListApprovals;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue or what was decided, with one request beside it.
 *
 * @param rows what waits; empty on the other tab
 * @param past what no longer waits; empty on the other tab
 * @param place where in the list
 * @param panel null when there is none to show
 * @param chosen whether the reader chose the one beside the list, rather than we
 */
public record ApprovalsPage(
        List<Row> rows,
        List<ListApprovals.Decided> past,
        long waiting,
        @Nullable Instant oldest,
        Place place,
        @Nullable Panel panel,
        boolean chosen) {

    static ApprovalsPage of(ListApprovals.Outcome.Queue queue, @Nullable PinResetId after) {
        return new ApprovalsPage(
                queue.rows().stream().map(Row::of).toList(),
                List.of(),
                queue.waiting(),
                queue.oldest(),
                new Place(false, after, queue.next()),
                null,
                false);
    }

    static ApprovalsPage of(ListApprovals.Outcome.Past past, @Nullable PinResetId after) {
        return new ApprovalsPage(
                List.of(), past.rows(), past.waiting(), null, new Place(true, after, past.next()), null, false);
    }

    ApprovalsPage beside(@Nullable Panel beside, boolean chosenByReader) {
        return new ApprovalsPage(rows, past, waiting, oldest, place, beside, chosenByReader);
    }

    public boolean empty() {
        return rows.isEmpty() && past.isEmpty();
    }

    /** Whether a row is the one beside the list. */
    public boolean shows(PinResetId id) {
        return panel != null && panel.detail().id().equals(id);
    }

    /** A request that waits, and why the reader cannot decide it. */
    public record Row(
            ListApprovals.Waiting waiting, @Nullable Why why) {
        static Row of(ListApprovals.Waiting waiting) {
            return new Row(waiting, Why.ofNullable(waiting.refusal()));
        }
    }

    /**
     * Where in which list.
     *
     * @param after what the page before ended with; null on the first page
     * @param next what the next page begins after; null on the last
     */
    public record Place(
            boolean decided,
            @Nullable PinResetId after,
            @Nullable PinResetId next) {
        public @Nullable String firstUrl() {
            return after == null ? null : decided ? "/approvals?tab=decided" : "/approvals";
        }

        public @Nullable String nextUrl() {
            return next == null ? null : "/approvals?" + (decided ? "tab=decided&" : "") + "after=" + next.value();
        }

        /** What a row's address has behind the id, so that the list stays where it is. */
        public String query() {
            String place = after == null ? "" : "after=" + after.value();
            String tab = decided ? "tab=decided" : "";
            String both = tab + (tab.isEmpty() || place.isEmpty() ? "" : "&") + place;
            return both.isEmpty() ? "" : "?" + both;
        }
    }
}
