package io.cardkeep.web.signin;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.Factors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Writes into a session that its person has just shown who they are, and gives it a new id. */
final class FactorsRefreshed {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final InstantSource clock;

    FactorsRefreshed(InstantSource clock) {
        this.clock = clock;
    }

    void byPassword(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Factors.byPassword(actor, clock.instant(), null));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
