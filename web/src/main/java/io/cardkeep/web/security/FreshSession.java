package io.cardkeep.web.security;

import io.cardkeep.domain.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
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

    FreshSession(InstantSource clock) {
        this.clock = clock;
    }

    /** Somebody who is signed in gave their password. */
    public void confirmedByPassword(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPassword(actor, clock.instant(), null), request, response);
    }

    /** Somebody who is signed in used their passkey. */
    public void confirmedByPasskey(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPasskey(actor, clock.instant()), request, response);
    }

    /**
     * Somebody signs in with a passkey. Their forms get another token as well.
     *
     * @return the path of the page that they wanted
     */
    public String signedInByPasskey(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        begin(Factors.byPasskey(actor, clock.instant()), request, response);
        tokens.saveToken(null, request, response);
        return WantedPage.takenFrom(request.getSession());
    }

    private void begin(Authentication shown, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(shown);
        SecurityContextHolder.setContext(context);
        request.getSession();
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
