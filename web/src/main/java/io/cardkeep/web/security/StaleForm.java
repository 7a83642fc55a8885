package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** A form that somebody signed in sent without the token of their session: mostly a page that was open for too long. */
public final class StaleForm {
    private static final String ATTRIBUTE = StaleForm.class.getName();

    private StaleForm() {}

    /** Whether the request was refused for this. */
    public static boolean sentIn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}
