package io.cardkeep.enkash;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code enkash.*} settings of the first company; {@link EnkashSetup} says which are missing or wrong.
 *
 * @param encryption {@code plain} or {@code aes}; there is no default, since EnKash's pages contradict each other
 * @param callTimeout a whole call with queue, token and answer, and with what a read repeats; below 60 s, or a crashed
 *     call and a slow one look alike
 * @param zone of the times that EnKash sends without one
 * @param readTimeout how long an answer may take where {@code answerTimeout} says nothing
 * @param insecureHttp allows {@code http:} to another machine, for a sandbox in a closed network
 * @param generation {@code 2025} or {@code 2026}
 * @param paths where other than assumed; see {@link DialectSettings}
 */
@ConfigurationProperties("enkash")
record EnkashSettings(
        @Nullable String apiUrl,
        @Nullable String tokenUrl,
        @Nullable String partnerId,
        @Nullable String companyId,
        @Nullable Secret basicUsername,
        @Nullable Secret basicPassword,
        @Nullable Secret username,
        @Nullable Secret password,
        @Nullable String encryption,
        @Nullable Secret secret,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("50s") Duration callTimeout,
        @DefaultValue("16") int maxInFlight,
        @DefaultValue("Asia/Kolkata") ZoneId zone,
        @DefaultValue("false") boolean insecureHttp,
        @DefaultValue("2025") String generation,
        @DefaultValue Map<String, String> paths,
        @DefaultValue AnswerTimeouts answerTimeout,
        @DefaultValue BreakerSettings breaker,
        @DefaultValue LoadSettings load,
        @DefaultValue OtpSettings otp,
        @DefaultValue ViewSettings view) {}
