package io.cardkeep.enkash;

import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.doctor.Assumption;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether a card's limits come as {@link ControlFields} reads them. */
final class LimitRules {
    private static final List<String> SWITCHES =
            Arrays.stream(Channel.values()).map(ControlFields::name).toList();
    private static final List<String> LIMITS =
            Arrays.stream(Limit.values()).map(ControlFields::name).toList();

    private LimitRules() {}

    static void judge(Seen seen, Findings findings) {
        JsonNode payload = seen.payload();
        boolean limits = LIMITS.stream().anyMatch(payload::has);
        boolean switches = SWITCHES.stream().anyMatch(payload::has);
        findings.judge(Assumption.LIMITS_NAMES, limits && switches, seen.fields(LIMITS));
        if (limits) {
            boolean readable = ControlFields.read(payload).isPresent();
            findings.judge(Assumption.LIMITS_FORM, readable, seen.fields(LIMITS));
        }
        Fields fields = new Fields(payload);
        SWITCHES.stream()
                .filter(payload::hasNonNull)
                .forEach(name -> findings.judge(
                        Assumption.LIMITS_SWITCHES, fields.flag(name).isPresent(), seen.fields(name)));
    }
}
