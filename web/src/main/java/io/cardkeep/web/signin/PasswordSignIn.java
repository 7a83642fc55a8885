package io.cardkeep.web.signin;

import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.web.security.Factors;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a sign-in name and a password. Whatever is wrong is answered alike, and after the same time. */
final class PasswordSignIn implements AuthenticationProvider {
    private final CheckPassword check;
    private final InstantSource clock;

    PasswordSignIn(CheckPassword check, InstantSource clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Object password = attempt.getCredentials();
        String typed = password == null ? "" : password.toString();
        return switch (lent(typed, given -> check.signIn(attempt.getName(), given, origin(attempt)))) {
            case CheckPassword.Outcome.Refused() ->
                throw new BadCredentialsException("The sign-in name or the password is wrong.");
            case CheckPassword.Outcome.Paused() -> throw new LockedException("Too many sign-ins from there failed.");
            case CheckPassword.Outcome.NotYet(var actor, var step) -> throw new SecondStepNeeded(actor, step);
            case CheckPassword.Outcome.Right(var actor) ->
                Factors.byPassword(actor, clock.instant(), attempt.getDetails());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** An endless one is cut before it is hashed, and is wrong then. */
    static <T> T lent(String typed, Function<Password, T> check) {
        String hashable = typed.substring(0, Math.min(typed.length(), Password.MAX_LENGTH + 1));
        try (Password password = new Password(hashable.toCharArray())) {
            return check.apply(password);
        } catch (Argon2Passwords.TooBusy e) {
            throw new AuthenticationServiceException("Too many people sign in at this moment.", e);
        }
    }

    private static Origin origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? new Origin(details.getRemoteAddress())
                : Origin.INTERNAL;
    }
}
