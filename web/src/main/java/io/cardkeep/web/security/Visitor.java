package io.cardkeep.web.security;

import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The signed-in person of one request, as the store has them now, where they come from and how they stay. */
public record Visitor(Person person, Origin origin, Stay stay) {
    private static final String ATTRIBUTE = Visitor.class.getName();

    /** Empty when nobody is signed in. */
    public static Optional<Visitor> of(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(ATTRIBUTE));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public Actor actor() {
        return new Actor(person.company(), person.id(), person.name(), person.role(), origin);
    }

    /** What they sign in with. */
    public String email() {
        return person.email();
    }

    /** Whether a password is one of their ways in. */
    public boolean hasPassword() {
        return person.passwordHash() != null;
    }

    /** Whether the company's single sign-on is one of their ways in. */
    public boolean comesBySignOn() {
        return person.identity() != null;
    }

    public ZoneId zone() {
        return ZoneId.of(person.zone());
    }

    public Locale locale() {
        return Locale.of(person.language(), "IN");
    }
}
