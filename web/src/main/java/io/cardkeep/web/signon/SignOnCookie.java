package io.cardkeep.web.signon;

import io.cardkeep.web.wiring.Installation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Holds an attempt while its person is at the provider. In a cookie and not in the session, since sessions are stored. */
final class SignOnCookie {
    private static final int TEN_MINUTES = (int) Duration.ofMinutes(10).toSeconds();

    private final boolean secure;
    private final String name;

    SignOnCookie(Installation installation) {
        this.secure = installation.overHttps();
        this.name = secure ? "__Host-cardkeep-sso" : "cardkeep-sso";
    }

    void keep(SignOnAttempt attempt, HttpServletResponse response) {
        attempt.lend(text -> write(text, TEN_MINUTES, response));
    }

    /** The attempt that the browser holds, which may be anything, and is good once; empty for none. */
    Optional<SignOnAttempt> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignOnAttempt> attempt = Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(cookie -> SignOnAttempt.broughtBack(cookie.getValue()));
        write("", 0, response);
        return attempt;
    }

    /** Lax, since a strict cookie would not come along on the way back from the provider. */
    private void write(String value, int seconds, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
