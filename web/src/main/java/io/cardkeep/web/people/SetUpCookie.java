package io.cardkeep.web.people;

import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.web.security.BrowserCookie;
import io.cardkeep.web.wiring.Installation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Holds a set-up link's token between the link and the form, so that it leaves the address line at once. In a cookie and
 * not in the session, since sessions are stored.
 */
@Component
public final class SetUpCookie {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final BrowserCookie cookie;

    SetUpCookie(Installation installation) {
        this.cookie = new BrowserCookie("cardkeep-set-up", installation.overHttps(), HALF_AN_HOUR);
    }

    /** A token that somebody typed. */
    void keep(SetUpToken token, HttpServletResponse response) {
        token.lend(text -> {
            keep(text, response);
            return text;
        });
    }

    /** Whatever was in the link; what could not be a token is not kept. */
    void keep(String token, HttpServletResponse response) {
        cookie.keep(token.matches("[A-Za-z0-9_-]{1,100}") ? token : "", response);
    }

    /** The token that the browser holds, which may be anything; empty for none. */
    public Optional<SetUpToken> token(HttpServletRequest request) {
        return cookie.value(request).map(SetUpToken::read);
    }

    /** The link is used up. */
    public void forget(HttpServletResponse response) {
        cookie.forget(response);
    }
}
