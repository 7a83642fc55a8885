package io.cardkeep.web.signin;

import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.web.security.SignedIn;
import io.cardkeep.web.security.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks an e-mail address and a password. Unknown, inactive and wrong are answered alike, and after the same time. */
final class PasswordSignIn implements AuthenticationProvider {
    private final People people;
    private final Argon2Passwords passwords;
    private final RecordSignIn record;

    PasswordSignIn(People people, Argon2Passwords passwords, RecordSignIn record) {
        this.people = people;
        this.passwords = passwords;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        Object password = attempt.getCredentials();
        Optional<Person> known = people.findByEmail(email);
        boolean right = matches(password == null ? "" : password.toString(), known);
        Optional<Person> person = known.filter(found -> right && found.active());
        Origin origin = origin(attempt);
        if (person.isEmpty()) {
            record.refused(email, origin, reason(known, right));
            throw new BadCredentialsException("The e-mail address or the password is wrong.");
        }
        record.in(new Visitor(person.get(), origin).actor());
        return signedIn(person.get(), attempt);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(String typed, Optional<Person> person) {
        if (typed.length() > Password.MAX_LENGTH) {
            return false;
        }
        try (Password password = new Password(typed.toCharArray())) {
            return passwords.match(password, person.map(Person::passwordHash).orElse(null));
        } catch (Argon2Passwords.TooBusy e) {
            throw new AuthenticationServiceException("Too many people sign in at this moment.", e);
        }
    }

    private static String reason(Optional<Person> known, boolean right) {
        if (known.isEmpty()) {
            return "unknown-account";
        }
        return right ? "inactive-account" : "wrong-password";
    }

    private static Authentication signedIn(Person person, Authentication attempt) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(person),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name())));
        token.setDetails(attempt.getDetails());
        return token;
    }

    private static Origin origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? new Origin(details.getRemoteAddress())
                : Origin.INTERNAL;
    }
}
