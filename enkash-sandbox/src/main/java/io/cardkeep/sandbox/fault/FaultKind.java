package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.fault.Fault.Acting;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a call can go wrong. Each kind has a default for whether the call is carried out first. */
public enum FaultKind {
    /** Never answers. */
    TIMEOUT("timeout", Acting.NOT, Duration.ofMinutes(10)),
    /** The connection ends at once, without a byte. */
    LOST("lost", Acting.NOT, Duration.ZERO),
    /** The connection ends at once, and the call is carried out later. */
    LATE_EFFECT("late-effect", Acting.LATE, Duration.ofSeconds(1)),
    /** A TCP reset instead of an answer. */
    RESET("reset", Acting.NOT, Duration.ZERO),
    ERROR_500("error-500", Acting.NOT, Duration.ZERO),
    BAD_GATEWAY_HTML("bad-gateway-html", Acting.NOT, Duration.ZERO),
    /** 503 with Retry-After. */
    UNAVAILABLE("unavailable", Acting.NOT, Duration.ZERO),
    /** 429 with Retry-After. */
    TOO_MANY_REQUESTS("too-many-requests", Acting.NOT, Duration.ZERO),
    INVALID_TOKEN("invalid-token", Acting.NOT, Duration.ZERO),
    /** A 401 that is not about the token. */
    UNAUTHORIZED("unauthorized", Acting.NOT, Duration.ZERO),
    /** HTTP 200 with code 1. */
    DECLINED("declined", Acting.NOT, Duration.ZERO),
    /** Half the JSON in a whole HTTP answer. */
    TRUNCATED_JSON("truncated-json", Acting.FIRST, Duration.ZERO),
    /** Half the HTTP answer, then the end of the connection. */
    CUT_OFF("cut-off", Acting.FIRST, Duration.ZERO),
    /** JSON whose every field has another type than it should. */
    WRONG_TYPES("wrong-types", Acting.FIRST, Duration.ZERO),
    /** The right answer without its code. */
    MISSING_CODE("missing-code", Acting.FIRST, Duration.ZERO),
    /** The right answer, its dates and the HTTP date shifted. */
    CLOCK_SKEW("clock-skew", Acting.FIRST, Duration.ZERO),
    /** The right answer as the other generation of the portal spells it. */
    OTHER_GENERATION("other-generation", Acting.FIRST, Duration.ZERO),
    /** The right answer, one byte at a time. */
    SLOW_DRIP("slow-drip", Acting.FIRST, Duration.ofMillis(500)),
    /** The right answer in tiny TCP segments, its head included. */
    SPLIT("split", Acting.FIRST, Duration.ofMillis(1)),
    /** The right answer, late. */
    LATE_ANSWER("late-answer", Acting.FIRST, Duration.ofSeconds(5)),
    /** The right answer, twice on one connection. */
    DUPLICATE_ANSWER("duplicate-answer", Acting.FIRST, Duration.ZERO),
    /** Carried out and answered only when a later call was answered, or the delay is over. */
    WRONG_ORDER("wrong-order", Acting.FIRST, Duration.ofSeconds(2)),
    /** Carried out in its turn, answered only when a later call was answered, or the delay is over. */
    WRONG_ORDER_ANSWERS("wrong-order-answers", Acting.FIRST, Duration.ofSeconds(2));

    private final String label;
    private final Acting actsByDefault;
    private final Duration usualDelay;

    FaultKind(String label, Acting actsByDefault, Duration usualDelay) {
        this.label = label;
        this.actsByDefault = actsByDefault;
        this.usualDelay = usualDelay;
    }

    static Optional<FaultKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(kind -> kind.label).toList();
    }

    /** Whether any answer goes out, whole or not. */
    public boolean answers() {
        return this != TIMEOUT && this != RESET && this != LOST && this != LATE_EFFECT;
    }

    Acting actsByDefault() {
        return actsByDefault;
    }

    Duration usualDelay() {
        return usualDelay;
    }
}
