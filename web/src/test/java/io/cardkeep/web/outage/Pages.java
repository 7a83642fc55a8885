package io.cardkeep.web.outage;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Every page that was answered: when, how and how fast. */
final class Pages {
    private final Collection<Page> all = new ConcurrentLinkedQueue<>();
    private final Supplier<Phase> phase;

    Pages(Supplier<Phase> phase) {
        this.phase = phase;
    }

    /** Asks for a page, and keeps its answer. */
    void keep(String what, Supplier<HttpResponse<String>> request) {
        Phase asked = phase.get();
        long start = System.nanoTime();
        HttpResponse<String> answer = request.get();
        all.add(new Page(what, asked, answer, (System.nanoTime() - start) / 1e6));
    }

    List<Page> where(Predicate<Page> which) {
        return all.stream().filter(which).toList();
    }

    /** The middle of the milliseconds that pages took, by phase. */
    Map<Phase, Double> medians(String what) {
        Map<Phase, Double> medians = new EnumMap<>(Phase.class);
        for (Phase each : Phase.values()) {
            double[] sorted = where(page -> page.what().equals(what) && page.phase() == each).stream()
                    .mapToDouble(Page::millis)
                    .sorted()
                    .toArray();
            if (sorted.length > 0) {
                medians.put(each, sorted[sorted.length / 2]);
            }
        }
        return medians;
    }

    /**
     * One answer.
     *
     * @param phase in which it was asked for
     */
    record Page(String what, Phase phase, HttpResponse<String> answer, double millis) {
        int status() {
            return answer.statusCode();
        }

        boolean isLock() {
            return what.equals("lock");
        }

        boolean isAboutCards() {
            return !isLock() && !what.equals("history");
        }

        /** Says that nothing was done, and when to come again. */
        boolean isHonestlyUnavailable() {
            return status() == 503
                    && says("The card is not locked: EnKash cannot be reached")
                    && answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0;
        }

        boolean says(String words) {
            return answer.body().contains(words);
        }
    }
}
