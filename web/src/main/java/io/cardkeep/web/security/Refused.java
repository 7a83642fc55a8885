package io.cardkeep.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a refused request. Somebody whose form outlived their session is sent to sign in again, since the missing
 * token says no more than that; everything else is a 403, which says of a form without its token that it is one.
 */
final class Refused implements AccessDeniedHandler {
    private final WantedPage wantedPage;

    Refused(WantedPage wantedPage) {
        this.wantedPage = wantedPage;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        boolean tokenless = exception instanceof CsrfException;
        if (tokenless && !signedIn()) {
            signInAgain(request, response);
            return;
        }
        if (tokenless) {
            StaleForm.mark(request);
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        wantedPage.saveRequest(request, response);
        if (HtmxRequests.sent(request)) {
            HtmxRequests.redirect(response, EntryPoint.EXPIRED);
        } else {
            response.sendRedirect(EntryPoint.EXPIRED);
        }
    }

    private static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
