package io.cardkeep.web.signon;

import io.cardkeep.web.security.Interrupted;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was about to do when they were asked to show the provider who they are. The page that asks is gone by the
 * time they are back, so the session keeps it: no secret is in it.
 *
 * @param state of the trip; null before it begins
 * @param begun when they were sent; null before it begins
 */
record WaitingConfirmation(
        Interrupted interrupted,
        @Nullable String state,
        @Nullable Instant begun) implements Serializable {
    private static final String ATTRIBUTE = WaitingConfirmation.class.getName();

    static WaitingConfirmation of(Interrupted interrupted) {
        return new WaitingConfirmation(interrupted, null, null);
    }

    /** The one that waits in a session; it stays there. */
    static Optional<WaitingConfirmation> in(@Nullable HttpSession session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((WaitingConfirmation) session.getAttribute(ATTRIBUTE));
    }

    /** The one that a trip was begun for; it waits no longer. */
    static Optional<WaitingConfirmation> takenFrom(@Nullable HttpSession session, String state) {
        Optional<WaitingConfirmation> waiting = in(session).filter(each -> state.equals(each.state()));
        if (session != null && waiting.isPresent()) {
            session.removeAttribute(ATTRIBUTE);
        }
        return waiting;
    }

    void waitIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    WaitingConfirmation begun(String trip, Instant at) {
        return new WaitingConfirmation(interrupted, trip, at);
    }
}
