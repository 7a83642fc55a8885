package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether amounts and times are written as {@link Fields} and {@link WireTime} read them. */
final class AmountAndTimeRules {
    private static final List<String> AMOUNTS =
            List.of("availableBalance", "availableCardBalance", "otbBalance", "principalAmount", "amount", "balance");
    private static final List<String> TIMES = List.of("txnDate", "createdOn", "modifiedOn");

    private final WireTime time;
    private final Findings findings;

    AmountAndTimeRules(WireTime time, Findings findings) {
        this.time = time;
        this.findings = findings;
    }

    void judge(Seen seen, JsonNode thing) {
        for (String name : AMOUNTS) {
            if (isThere(thing, name)) {
                boolean readable = new Fields(thing).money(name).isPresent();
                findings.judge(Assumption.AMOUNTS_FORM, readable, seen.fields(name));
            }
        }
        for (String name : TIMES) {
            if (isThere(thing, name)) {
                boolean readable =
                        new Fields(thing).text(name).flatMap(time::read).isPresent();
                findings.judge(Assumption.DATES_FORM, readable, seen.fields(name));
            }
        }
    }

    /** A transaction's time as EnKash wrote it. */
    static Optional<String> written(JsonNode transaction) {
        Fields fields = new Fields(transaction);
        return fields.text("txnDate").or(() -> fields.text("createdOn"));
    }

    private static boolean isThere(JsonNode thing, String name) {
        JsonNode field = thing.path(name);
        return field.isValueNode() && !field.isNull() && !field.asString().isBlank();
    }
}
