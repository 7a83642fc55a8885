package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a web session keeps of where it was opened and when it was used, beside {@link SignedIn}.
 *
 * @param id tells it from others; the session's own id is a secret and is shown nowhere
 * @param device as its browser names it; empty when it does not
 * @param usedAt to {@link #COARSE}, so that not every click is written
 */
public record SessionNotes(UUID id, String device, String address, Instant since, Instant usedAt)
        implements Serializable {
    static final String ATTRIBUTE = "cardkeep.notes";
    private static final Duration COARSE = Duration.ofSeconds(15);

    /** The notes of the session at hand, which somebody is signed in on. */
    public static SessionNotes in(HttpSession session) {
        return Objects.requireNonNull((SessionNotes) session.getAttribute(ATTRIBUTE), "Nobody is signed in on it.");
    }

    /** As they are; new ones on the first request after signing in. */
    static SessionNotes of(HttpSession session, HttpServletRequest request, Supplier<UUID> ids, Instant now) {
        return session.getAttribute(ATTRIBUTE) instanceof SessionNotes notes
                ? notes
                : opened(request, ids.get(), now).keptIn(session);
    }

    private static SessionNotes opened(HttpServletRequest request, UUID id, Instant now) {
        String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new SessionNotes(id, Device.of(browser), request.getRemoteAddr(), now, now);
    }

    /** Notes that it is used. */
    void used(HttpSession session, Instant now) {
        if (!now.isBefore(usedAt.plus(COARSE))) {
            new SessionNotes(id, device, address, since, now).keptIn(session);
        }
    }

    private SessionNotes keptIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
        return this;
    }
}
