package io.cardkeep.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/**
 * A cookie for what belongs to one browser and is stored nowhere here. Lax, since a strict one would not come along when
 * somebody arrives from a mail or from another site.
 */
public final class BrowserCookie {
    private final String name;
    private final boolean secure;
    private final int seconds;

    /**
     * Of one name.
     *
     * @param overHttps whether it can only be set over HTTPS by this very host (RFC 6265bis, 4.1.3)
     * @param kept for how long
     */
    public BrowserCookie(String name, boolean overHttps, Duration kept) {
        this.name = overHttps ? "__Host-" + name : name;
        this.secure = overHttps;
        this.seconds = Math.toIntExact(kept.toSeconds());
    }

    /** What the browser holds, which may be anything; empty for none. */
    public Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    public void keep(String value, HttpServletResponse response) {
        write(value, seconds, response);
    }

    public void forget(HttpServletResponse response) {
        write("", 0, response);
    }

    private void write(String value, int age, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(age);
        response.addCookie(cookie);
    }
}
