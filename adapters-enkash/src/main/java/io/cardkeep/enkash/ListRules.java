package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Probe;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether lists come as {@link Listing} reads them and page as {@link Pages} follows them. */
final class ListRules {
    private ListRules() {}

    static void judge(Seen seen, Findings findings) {
        JsonNode payload = seen.payload();
        Optional<JsonNode> list = Seen.list(payload);
        boolean assumed = payload.isArray() || payload.has("data") || (list.isEmpty() && !payload.has("recordsCount"));
        findings.judge(Assumption.LIST_SHAPE, assumed, seen.fields("payload", "data"));
        if (payload.isObject() && list.isPresent()) {
            int came = seen.items().size();
            boolean counted = new Fields(payload)
                    .wholeNumber("recordsCount")
                    .filter(count -> count >= came)
                    .isPresent();
            findings.judge(Assumption.LIST_COUNT, counted, seen.fields("recordsCount"));
        }
    }

    /**
     * Asks for the first thing of a list alone, and then for the second.
     *
     * @param question gets a list of two things or more
     */
    static void judgePages(Probing probing, Question question, Findings findings) {
        Seen first = probing.ask(Probe.PAGES, question, 1, 0);
        Seen second = probing.ask(Probe.PAGES, question, 1, 1);
        if (first.isAnswered() && second.isAnswered()) {
            List<JsonNode> one = first.items();
            List<JsonNode> other = second.items();
            findings.judge(Assumption.LIST_LIMIT, one.size() == 1, first.fields("data"));
            boolean moves =
                    !one.isEmpty() && !other.isEmpty() && !one.getFirst().equals(other.getFirst());
            findings.judge(Assumption.LIST_OFFSET, moves, second.fields("data"));
        }
    }

    /** @param times of a list's things as they came; two that differ tell its order */
    static void judgeOrder(Seen seen, List<Instant> times, Findings findings) {
        if (times.stream().distinct().count() > 1) {
            boolean newestFirst = times.equals(
                    times.stream().sorted(Comparator.reverseOrder()).toList());
            findings.judge(Assumption.LIST_ORDER, newestFirst, seen.fields("txnDate", "createdOn"));
        }
    }
}
