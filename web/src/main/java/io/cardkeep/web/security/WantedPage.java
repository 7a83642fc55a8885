package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers the page somebody asked for before signing in: its path alone, so that it leads back to wherever they are
 * now. Only a page opened by hand is worth coming back to, or the one that a part was asked for on.
 */
final class WantedPage implements RequestCache {
    private static final String ATTRIBUTE = "cardkeep.wanted-page";

    /** The page that somebody asked for before signing in, which is forgotten now; the first page when there was none. */
    static String takenFrom(HttpSession session) {
        Object path = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return path instanceof String text ? text : "/";
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String page = HtmxRequests.sent(request) ? HtmxRequests.page(request) : opened(request);
        if (page != null) {
            request.getSession().setAttribute(ATTRIBUTE, page);
        }
    }

    private static @Nullable String opened(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (!"GET".equals(request.getMethod()) || accept == null || !accept.contains("text/html")) {
            return null;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object path = session == null ? null : session.getAttribute(ATTRIBUTE);
        return path instanceof String text ? new SimpleSavedRequest(text) : null;
    }

    /** Nothing of the earlier request is played again. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
