package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.Finding;
import io.cardkeep.domain.doctor.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** What is known of each assumption so far. One answer that contradicts it outweighs all that agree. */
final class Findings {
    private final Map<Assumption, Finding> known = new EnumMap<>(Assumption.class);

    void judge(Assumption assumption, boolean holds, List<FieldSeen> by) {
        Finding now = new Finding(assumption, holds ? Verdict.CONFIRMED : Verdict.CONTRADICTED, by);
        known.merge(assumption, now, Findings::weighed);
    }

    /** One for each assumption. */
    List<Finding> all() {
        return Arrays.stream(Assumption.values())
                .map(each -> known.getOrDefault(each, new Finding(each, Verdict.NOT_SEEN, List.of())))
                .toList();
    }

    private static Finding weighed(Finding one, Finding other) {
        if (one.verdict() != other.verdict()) {
            return one.verdict() == Verdict.CONTRADICTED ? one : other;
        }
        SequencedSet<FieldSeen> both = new LinkedHashSet<>(one.fields());
        both.addAll(other.fields());
        return new Finding(one.assumption(), one.verdict(), List.copyOf(both));
    }
}
