package io.cardkeep.web.signin;

import io.cardkeep.application.people.SecondStep;
import io.cardkeep.web.security.HalfSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads whoever is not signed in yet to the second step, and sends a refused sign-in back to the page, saying no more than
 * that it was refused, that we are too busy, or that too many failed from there.
 */
final class SignInFailure implements AuthenticationFailureHandler {
    private final HalfSignedIn halves;

    SignInFailure(HalfSignedIn halves) {
        this.halves = halves;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof SecondStepNeeded needed) {
            halves.begin(needed.actor(), request);
            response.sendRedirect(needed.step() == SecondStep.SET_UP ? "/login/app" : "/login/code");
            return;
        }
        response.sendRedirect("/login?" + why(exception));
    }

    private static String why(AuthenticationException exception) {
        return switch (exception) {
            case AuthenticationServiceException _ -> "busy";
            case LockedException _ -> "paused";
            default -> "error";
        };
    }
}
