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
 * now. Only a page opened by hand is worth coming back to.
 */
final class WantedPage implements RequestCache {
    private static final String ATTRIBUTE = "cardkeep.wanted-page";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String accept = request.getHeader("Accept");
        boolean page = "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
        if (page && !HtmxRequests.sent(request)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ATTRIBUTE, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
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
