package io.cardkeep.benchmarks.overhead;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds each of which makes every way take its turn
 * @param turn how long each turn takes
 */
record Plan(Path sandbox, int rounds, Duration turn, List<Integer> inFlight) {
    private static final String USAGE = "Usage: overhead SANDBOX-JAR [ROUNDS [SECONDS [IN-FLIGHT,…]]]";

    static Plan read(String... arguments) {
        if (arguments.length < 1 || arguments.length > 4) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Plan(
                Path.of(arguments[0]),
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5,
                Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3),
                Arrays.stream((arguments.length > 3 ? arguments[3] : "1,100,5000").split(","))
                        .map(Integer::valueOf)
                        .toList());
    }

    int mostInFlight() {
        return inFlight.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
