package io.cardkeep.web.security;

import io.cardkeep.domain.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * For how long somebody stays signed in. An employee who used a passkey stays for 30 days on that device, which falls
 * asleep after 15 minutes without a request and wakes at their finger; everybody else is signed out then, and after 12
 * hours in any case (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
 */
public enum Stay {
    SHORT,
    REMEMBERED,
    /** Remembered, and not used for a while: only locking their cards is open. */
    ASLEEP,
    OVER;

    public static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration REMEMBERED_FOR = Duration.ofDays(30);
    private static final String ATTRIBUTE = "cardkeep.remembered";
    static final String COOKIE_STAYS = "cardkeep.cookie-stays";

    /** This device is remembered, if its person's role allows it: the session lives on, and its cookie as well. */
    static void remember(Role role, HttpServletRequest request) {
        if (role == Role.EMPLOYEE) {
            HttpSession session = request.getSession();
            session.setAttribute(ATTRIBUTE, true);
            session.setMaxInactiveInterval(Math.toIntExact(REMEMBERED_FOR.toSeconds()));
            request.setAttribute(COOKIE_STAYS, true);
        }
    }

    /**
     * How it stands now.
     *
     * @param role that its person has now: who was given more rights is remembered no longer
     * @param shown when they last showed who they are
     */
    static Stay of(HttpSession session, SessionNotes notes, Role role, Instant shown, Instant now) {
        boolean remembered = role == Role.EMPLOYEE && session.getAttribute(ATTRIBUTE) != null;
        if (!now.isBefore(notes.since().plus(remembered ? REMEMBERED_FOR : LONGEST))) {
            return OVER;
        }
        Instant active = shown.isAfter(notes.usedAt()) ? shown : notes.usedAt();
        boolean idle = !now.isBefore(active.plus(IDLE));
        if (remembered) {
            return idle ? ASLEEP : REMEMBERED;
        }
        return idle ? OVER : SHORT;
    }
}
