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
    static final String EXPIRED = LOGIN + "?expired";

    private final AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(LOGIN);
    private final AuthenticationEntryPoint redirectExpired = new LoginUrlAuthenticationEntryPoint(EXPIRED);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        String accept = request.getHeader("Accept");
        if (HtmxRequests.sent(request)) {
            HtmxRequests.redirect(response, isExpired(request) ? EXPIRED : LOGIN);
        } else if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            (isExpired(request) ? redirectExpired : redirect).commence(request, response, exception);
        }
    }

    /** The sign-in page will say why somebody who was signed in is not any more. */
    static void sayExpired(HttpServletRequest request) {
        request.setAttribute(EXPIRED, true);
    }

    private static boolean isExpired(HttpServletRequest request) {
        return request.getAttribute(EXPIRED) != null;
    }
}
