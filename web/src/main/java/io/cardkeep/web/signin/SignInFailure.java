package io.cardkeep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a refused sign-in back to the page, saying no more than that it was refused or that we are too busy. */
final class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String why = exception instanceof AuthenticationServiceException ? "busy" : "error";
        response.sendRedirect("/login?" + why);
    }
}
