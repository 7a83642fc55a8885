package io.cardkeep.web.signon;

import io.cardkeep.web.security.BrowserCookie;
import io.cardkeep.web.wiring.Installation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Holds an attempt while its person is at the provider. In a cookie and not in the session, since sessions are stored. */
final class SignOnCookie {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final BrowserCookie cookie;

    SignOnCookie(Installation installation) {
        this.cookie = new BrowserCookie("cardkeep-sso", installation.overHttps(), TEN_MINUTES);
    }

    void keep(SignOnAttempt attempt, HttpServletResponse response) {
        attempt.lend(text -> cookie.keep(text, response));
    }

    /** The attempt that the browser holds, which may be anything, and is good once; empty for none. */
    Optional<SignOnAttempt> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignOnAttempt> attempt = cookie.value(request).map(SignOnAttempt::broughtBack);
        cookie.forget(response);
        return attempt;
    }
}
