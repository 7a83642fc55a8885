package io.cardkeep.web.security;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the signed-in person up for every request, so that a changed role counts at once and somebody who left, or whose
 * session is half a day old, is signed out.
 */
final class VisitorFilter extends OncePerRequestFilter {
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final People people;
    private final InstantSource clock;

    VisitorFilter(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Person> person = tooOld(request) ? Optional.empty() : active(signedIn);
            person.ifPresentOrElse(
                    found -> new Visitor(found, new Origin(request.getRemoteAddr())).attachTo(request),
                    () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Optional<Person> active(SignedIn signedIn) {
        return people.find(signedIn.company(), signedIn.person()).filter(Person::active);
    }

    private boolean tooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(LONGEST_SESSION)
                        .isBefore(clock.instant());
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
