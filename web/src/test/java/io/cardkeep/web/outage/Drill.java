package io.cardkeep.web.outage;

import java.time.Duration;
import java.util.Map;

/**
 * How long EnKash is down, and what is shortened with it. Half of the time it refuses connections, then it takes them and
 * never answers.
 *
 * @param settings of the application
 */
record Drill(Duration outage, Map<String, Object> settings) {
    private static final Duration LONG = Duration.ofMinutes(5);

    /** No change can be called "not done" before its settle time, so it is below the two minutes that settling may take. */
    private static final Map<String, Object> OF_LONG = Map.of("enkash.settle-after", "60s");

    private static final Map<String, Object> OF_SHORT = Map.ofEntries(
            Map.entry("enkash.settle-after", "10s"),
            Map.entry("enkash.connect-timeout", "1s"),
            Map.entry("enkash.read-timeout", "2s"),
            Map.entry("enkash.breaker.open-for", "2s"),
            Map.entry("db-scheduler.polling-interval", "200ms"),
            Map.entry("cardkeep.jobs.watch-enkash", "500ms"),
            Map.entry("cardkeep.jobs.reconcile-instructions", "500ms"));

    /** As long as {@code cardkeep.drill.seconds} says, else half a minute. */
    static Drill asked() {
        Duration outage = Duration.ofSeconds(Integer.getInteger("cardkeep.drill.seconds", 30));
        return new Drill(outage, outage.compareTo(LONG) < 0 ? OF_SHORT : OF_LONG);
    }

    Duration half() {
        return outage.dividedBy(2);
    }

    /** How long the load goes on to get warm, before the outage, and after it. */
    Duration calm() {
        return isShort() ? Duration.ofSeconds(5) : Duration.ofSeconds(60);
    }

    boolean isShort() {
        return outage.compareTo(LONG) < 0;
    }

    /** Cards enough for one lock each, every two seconds, and as many again. */
    int locks() {
        return (int) outage.plus(calm().multipliedBy(4)).toSeconds();
    }
}
