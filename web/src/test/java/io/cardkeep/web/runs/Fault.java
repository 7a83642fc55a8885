package io.cardkeep.web.runs;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One way a call goes wrong at the sandbox.
 *
 * @param kind as the sandbox names it
 * @param delayMillis of its answer, where the kind has one
 */
record Fault(String kind, int delayMillis) {
    /** On changes: all kinds there are, but those that would break what Cardkeep assumes: a refusal that acted. */
    static final List<Fault> OF_CHANGES = Stream.concat(
                    acting("lost", "reset", "error-500", "bad-gateway-html", "unauthorized"),
                    Stream.of(
                            "late-effect",
                            "late-effect",
                            "late-effect",
                            "unavailable",
                            "too-many-requests",
                            "invalid-token",
                            "declined",
                            "truncated-json",
                            "cut-off",
                            "wrong-types",
                            "missing-code",
                            "clock-skew",
                            "other-generation",
                            "slow-drip",
                            "split",
                            "late-answer",
                            "duplicate-answer",
                            "wrong-order",
                            "wrong-order-answers"))
            .map(kind -> new Fault(kind, kind.startsWith("wrong-order") || kind.equals("late-answer") ? 10 : 0))
            .toList();

    /** On changes that are never answered: rare, since each is waited for. */
    static final List<Fault> SILENCES =
            acting("timeout").map(kind -> new Fault(kind, 600_000)).toList();

    /** On reads: those that are not asked again at once, which takes time. */
    static final List<Fault> OF_READS = Stream.of("unavailable", "too-many-requests", "declined", "invalid-token")
            .map(kind -> new Fault(kind, 0))
            .toList();

    static final List<Fault> OF_TOKENS = Stream.of("lost", "error-500", "unavailable", "wrong-types", "declined")
            .map(kind -> new Fault(kind, 0))
            .toList();

    private static Stream<String> acting(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> Stream.of(kind, kind + "-after-acting", kind + "-acting-late"));
    }

    static Fault ofChange(RandomGenerator random) {
        return random.nextInt(150) == 0 ? any(SILENCES, random) : any(OF_CHANGES, random);
    }

    static Fault any(List<Fault> faults, RandomGenerator random) {
        return faults.get(random.nextInt(faults.size()));
    }

    /** Whether a struck call's effect comes later. */
    static boolean isLate(String struck) {
        return struck.equals("late-effect") || struck.endsWith("-acting-late");
    }
}
