package io.cardkeep.web.people;

import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.web.wiring.Installation;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Holds a set-up link's token between the link and the form, so that it leaves the address line at once. In a cookie and
 * not in the session, since sessions are stored.
 */
@Component
public final class SetUpCookie {
    private static final int HALF_AN_HOUR = (int) Duration.ofMinutes(30).toSeconds();

    private final boolean secure;
    private final String name;

    SetUpCookie(Installation installation) {
        this.secure = installation.overHttps();
        this.name = secure ? "__Host-cardkeep-set-up" : "cardkeep-set-up";
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
        write(token.matches("[A-Za-z0-9_-]{1,100}") ? token : "", HALF_AN_HOUR, response);
    }

    /** The token that the browser holds, which may be anything; empty for none. */
    public Optional<SetUpToken> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> SetUpToken.read(cookie.getValue()));
    }

    /** The link is used up. */
    public void forget(HttpServletResponse response) {
        write("", 0, response);
    }

    /** Lax, since a strict cookie would not come along when the link is opened from a mail. */
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
