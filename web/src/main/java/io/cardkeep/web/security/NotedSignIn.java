package io.cardkeep.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Notes where somebody signed in with a password, and leads them to the page that they wanted. */
final class NotedSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    NotedSignIn(InstantSource clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
        setRequestCache(new WantedPage());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        SessionNotes.of(request.getSession(), request, ids, clock.instant());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
