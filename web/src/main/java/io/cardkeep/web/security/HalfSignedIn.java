package io.cardkeep.web.security;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whose password was right in a session that is nobody's yet; for five minutes. */
public final class HalfSignedIn {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final String ATTRIBUTE = HalfSignedIn.class.getName();

    private final People people;
    private final InstantSource clock;

    HalfSignedIn(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Their password was right just now; the session gets a new id. */
    public void begin(Actor actor, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new Half(SignedIn.as(actor), clock.instant()));
    }

    /** Who it is; empty when nobody's was right lately. */
    public Optional<Actor> who(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof Half(SignedIn who, Instant at)
                        && clock.instant().isBefore(at.plus(GOOD_FOR))
                ? actor(who, request)
                : Optional.empty();
    }

    /** They are signed in, or cannot be. */
    public void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    private Optional<Actor> actor(SignedIn who, HttpServletRequest request) {
        Origin origin = new Origin(request.getRemoteAddr());
        return people.find(who.company(), who.person())
                .map(person -> new Actor(person.company(), person.id(), person.name(), person.role(), origin));
    }

    private record Half(SignedIn who, Instant at) implements Serializable {}
}
