package io.cardkeep.web.shell;

import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/** The visitor's own language and time zone; before signing in, the language last chosen here, else the browser's. */
final class VisitorLocale implements LocaleContextResolver {
    static final List<Locale> LANGUAGES = List.of(Locale.of("en", "IN"), Locale.of("hi", "IN"));

    private static final String COOKIE = "cardkeep-language";
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Visitor.of(request)
                .map(Visitor::locale)
                .or(() -> chosen(request))
                .orElseGet(() -> preferred(request));
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        ZoneId zone = Visitor.of(request).map(Visitor::zone).orElse(INDIA);
        return new SimpleTimeZoneAwareLocaleContext(resolveLocale(request), TimeZone.getTimeZone(zone));
    }

    /** Remembers a language chosen before signing in. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null && known(locale.getLanguage()).isPresent()) {
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        }
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        setLocale(request, response, context == null ? null : context.getLocale());
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).flatMap(cookie -> known(cookie.getValue()));
    }

    private static Locale preferred(HttpServletRequest request) {
        try {
            String accepted = request.getHeader("Accept-Language");
            Locale match = accepted == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(Locale.of("en"), Locale.of("hi")));
            return match == null ? LANGUAGES.getFirst() : Locale.of(match.getLanguage(), "IN");
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }

    private static Optional<Locale> known(String language) {
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
