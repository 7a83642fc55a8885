package io.cardkeep.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Says on an answer when asking again may help: {@code Retry-After} in seconds (RFC 9110, section 10.2.3). */
public final class TryLater {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private TryLater() {}

    /**
     * Sets it.
     *
     * @param wait how long EnKash asked to wait; null where it did not say
     */
    public static void on(HttpServletResponse response, @Nullable Duration wait) {
        long seconds = Math.max(1, Objects.requireNonNullElse(wait, A_WHILE).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
