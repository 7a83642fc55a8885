package io.cardkeep.web.security;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the signed-in person up for every request, so that a changed role counts at once, and signs out whoever left or
 * whose {@link Stay} is over.
 */
final class VisitorFilter extends OncePerRequestFilter {
    private static final String ROLE = "cardkeep.role";

    private final People people;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    VisitorFilter(People people, InstantSource clock, Supplier<UUID> ids) {
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            active(signedIn)
                    .ifPresentOrElse(person -> admit(person, authentication, session, request), () -> signOut(session));
        }
        chain.doFilter(request, response);
    }

    private void admit(Person person, Authentication authentication, HttpSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        SessionNotes notes = SessionNotes.of(session, request, ids, now);
        Stay stay = Stay.of(session, notes, person.role(), Factors.lastShown(authentication), now);
        if (stay == Stay.OVER) {
            signOut(session);
            EntryPoint.sayExpired(request);
            return;
        }
        renewForAnotherRole(person.role(), session, request);
        if (stay != Stay.ASLEEP) {
            notes.used(session, now);
        }
        new Visitor(person, new Origin(request.getRemoteAddr()), stay).attachTo(request);
    }

    /** Whoever has other rights than a moment ago goes on under another session id. */
    private static void renewForAnotherRole(Role role, HttpSession session, HttpServletRequest request) {
        Object before = session.getAttribute(ROLE);
        if (before != null && !before.equals(role.name())) {
            request.changeSessionId();
        }
        if (!role.name().equals(before)) {
            session.setAttribute(ROLE, role.name());
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Optional<Person> active(SignedIn signedIn) {
        return people.find(signedIn.company(), signedIn.person()).filter(Person::active);
    }

    private static void signOut(HttpSession session) {
        SecurityContextHolder.clearContext();
        session.invalidate();
    }
}
