package io.cardkeep.web.security;

import io.cardkeep.domain.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Writes into a session that its person has just shown who they are, and gives it a new id. */
public final class FreshSession {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    FreshSession(InstantSource clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Somebody who is signed in gave their password. */
    public void confirmedByPassword(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPassword(actor, clock.instant(), null), request, response);
    }

    /** Somebody who is signed in used their passkey. */
    public void confirmedByPasskey(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPasskey(actor, clock.instant()), request, response);
    }

    /** Somebody who is signed in gave a code. */
    public void confirmedByCode(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byCode(actor, clock.instant()), request, response);
    }

    /**
     * Somebody signs in with a password and a code. Their forms get another token as well.
     *
     * @return the path of the page that they wanted
     */
    public String signedInByCode(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPasswordAndCode(actor, clock.instant()), request, response);
        tokens.saveToken(null, request, response);
        return WantedPage.takenFrom(request.getSession());
    }

    /**
     * Somebody signs in with a passkey. Their forms get another token as well. The device that the passkey is on is
     * remembered; another one, whose person held their phone to it, is not.
     *
     * @return the path of the page that they wanted
     */
    public String signedInByPasskey(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPasskey(actor, clock.instant()), request, response);
        if ("platform".equals(request.getParameter(Interrupted.ATTACHMENT))) {
            Stay.remember(actor.role(), request);
        }
        tokens.saveToken(null, request, response);
        return WantedPage.takenFrom(request.getSession());
    }

    /** Somebody who is signed in showed the company's single sign-on who they are, just now. */
    public void confirmedBySignOn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.bySignOn(actor, clock.instant()), request, response);
    }

    /**
     * Somebody signs in by the company's single sign-on. Their forms get another token as well.
     *
     * @param shown when they showed it who they are, which may be long ago; null when it does not say
     * @return the path of the page that they wanted
     */
    public String signedInBySignOn(
            Actor actor, @Nullable Instant shown, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        Instant counted = shown == null ? Instant.EPOCH : shown;
        begin(Factors.bySignOn(actor, counted.isBefore(now) ? counted : now), request, response);
        tokens.saveToken(null, request, response);
        return WantedPage.takenFrom(request.getSession());
    }

    private void begin(Authentication shown, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(shown);
        SecurityContextHolder.setContext(context);
        HttpSession session = request.getSession();
        request.changeSessionId();
        SessionNotes.of(session, request, ids, clock.instant());
        sessions.saveContext(context, request, response);
    }
}
