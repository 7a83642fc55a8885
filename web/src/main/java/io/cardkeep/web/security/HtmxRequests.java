package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
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

    /** Path and query of the page that the part is asked for on; null when it is not told or is no path of a site. */
    static @Nullable String page(HttpServletRequest request) {
        String address = request.getHeader("HX-Current-URL");
        if (address == null) {
            return null;
        }
        try {
            URI page = new URI(address);
            String path = page.getRawPath();
            boolean ours = path != null && path.startsWith("/") && !path.startsWith("//");
            return ours ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : null;
        } catch (URISyntaxException broken) {
            return null;
        }
    }
}
