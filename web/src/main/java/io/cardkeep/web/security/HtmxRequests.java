package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** What htmx adds to HTTP, as far as signing in needs it (htmx reference, request and response headers). */
final class HtmxRequests {
    private HtmxRequests() {}

    static boolean sent(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** The whole page goes there; 401, so that nothing takes it for a success. */
    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("HX-Redirect", path);
    }
}
