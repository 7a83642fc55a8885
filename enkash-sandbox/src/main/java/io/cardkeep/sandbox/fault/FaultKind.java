package io.cardkeep.sandbox.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How a call can go wrong. Each kind has a default for whether the call is carried out first. */
public enum FaultKind {
    /** Never answers. */
    TIMEOUT("timeout", false, Duration.ofMinutes(10)),
    /** A TCP reset instead of an answer. */
    RESET("reset", false, Duration.ZERO),
    ERROR_500("error-500", false, Duration.ZERO),
    BAD_GATEWAY_HTML("bad-gateway-html", false, Duration.ZERO),
    /** 503 with Retry-After. */
    UNAVAILABLE("unavailable", false, Duration.ZERO),
    /** 429 with Retry-After. */
    TOO_MANY_REQUESTS("too-many-requests", false, Duration.ZERO),
    INVALID_TOKEN("invalid-token", false, Duration.ZERO),
    /** A 401 that is not about the token. */
    UNAUTHORIZED("unauthorized", false, Duration.ZERO),
    /** HTTP 200 with code 1. */
    DECLINED("declined", false, Duration.ZERO),
    /** Half the JSON in a whole HTTP answer. */
    TRUNCATED_JSON("truncated-json", true, Duration.ZERO),
    /** Half the HTTP answer, then the end of the connection. */
    CUT_OFF("cut-off", true, Duration.ZERO),
    /** JSON whose every field has another type than it should. */
    WRONG_TYPES("wrong-types", true, Duration.ZERO),
    /** The right answer, one byte at a time. */
    SLOW_DRIP("slow-drip", true, Duration.ofMillis(500)),
    /** The right answer, late. */
    LATE_ANSWER("late-answer", true, Duration.ofSeconds(5));

    private final String label;
    private final boolean actsByDefault;
    private final Duration usualDelay;

    FaultKind(String label, boolean actsByDefault, Duration usualDelay) {
        this.label = label;
        this.actsByDefault = actsByDefault;
        this.usualDelay = usualDelay;
    }

    static Optional<FaultKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** Whether any answer goes out, whole or not. */
    public boolean answers() {
        return this != TIMEOUT && this != RESET;
    }

    /** Whether what goes out instead has the card calls' envelope, and so is encrypted like theirs. */
    public boolean inEnvelope() {
        return this == ERROR_500 || this == DECLINED || this == WRONG_TYPES;
    }

    boolean actsByDefault() {
        return actsByDefault;
    }

    Duration usualDelay() {
        return usualDelay;
    }
}
