package io.cardkeep.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Sends whoever is not signed in to the sign-in page. A part of a page is told by a header to go there, so that the
 * sign-in page never lands inside a table; a script that asked for JSON gets a bare 401.
 */
final class EntryPoint implements AuthenticationEntryPoint {
    static final String LOGIN = "/login";

    private final AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(LOGIN);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        String accept = request.getHeader("Accept");
        if (HtmxRequests.sent(request)) {
            HtmxRequests.redirect(response, LOGIN);
        } else if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            redirect.commence(request, response, exception);
        }
    }
}
