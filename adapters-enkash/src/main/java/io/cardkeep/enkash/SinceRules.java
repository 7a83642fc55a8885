package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Probe;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/**
 * Whether {@code txnDateFrom} filters, and with it, in which zone times without one are: the request names a moment with
 * its zone, so the newest transaction has to be there from the second it shows and no longer from the next one.
 */
final class SinceRules {
    private static final Duration FAR = Duration.ofDays(400);

    private final Probing probing;
    private final Findings findings;

    SinceRules(Probing probing, Findings findings) {
        this.probing = probing;
        this.findings = findings;
    }

    /**
     * Asks three times.
     *
     * @param newest the newest transaction's time, read in the zone of the settings
     * @param withoutZone whether EnKash wrote it without one
     */
    void judge(Question transactions, Instant newest, boolean withoutZone) {
        Instant second = newest.truncatedTo(ChronoUnit.SECONDS);
        Seen far = from(transactions, second.plus(FAR));
        if (!far.isAnswered()) {
            return;
        }
        boolean filters = far.items().stream().allMatch(JsonNode::isEmpty) || isEmptyList(far);
        findings.judge(Assumption.TRANSACTIONS_SINCE, filters, far.fields("data"));
        if (filters && withoutZone) {
            Seen at = from(transactions, second);
            Seen after = from(transactions, second.plusSeconds(1));
            if (at.isAnswered() && after.isAnswered()) {
                boolean fits = !isEmptyList(at) && isEmptyList(after);
                findings.judge(Assumption.DATES_ZONE, fits, at.fields("txnDate", "createdOn"));
            }
        }
    }

    private Seen from(Question transactions, Instant since) {
        return probing.ask(Probe.SINCE, transactions.with("txnDateFrom", WireTime.write(since)), 1, 0);
    }

    static boolean isEmptyList(Seen seen) {
        return Seen.list(seen.payload()).filter(JsonNode::isEmpty).isPresent();
    }
}
