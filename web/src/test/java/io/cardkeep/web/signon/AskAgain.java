package io.cardkeep.web.signon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever is sent with {@code max_age=0} sign in anew, once for each time they are sent; the server does not know it. */
final class AskAgain extends OncePerRequestFilter {
    private static final String ASKED_FOR = "asked-for";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession();
        String state = request.getParameter("state");
        if ("0".equals(request.getParameter("max_age"))
                && state != null
                && !state.equals(session.getAttribute(ASKED_FOR))) {
            session.setAttribute(ASKED_FOR, state);
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
        chain.doFilter(request, response);
    }
}
