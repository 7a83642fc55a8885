package io.cardkeep.domain.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What reading from EnKash showed.
 *
 * @param problems settings of the connection that are missing or wrong, each as a sentence; then nothing was asked
 * @param probes one for each {@link Probe}, in its order
 * @param findings one for each {@link Assumption}, in its order
 * @param clockAhead by how much EnKash's clock is ahead of ours, to the second; empty when no answer named its time
 */
public record Examination(
        List<String> problems, List<Probed> probes, List<Finding> findings, Optional<Duration> clockAhead) {
    public Examination {
        problems = List.copyOf(problems);
        probes = List.copyOf(probes);
        findings = List.copyOf(findings);
    }

    public List<Finding> contradicted() {
        return of(Verdict.CONTRADICTED);
    }

    /** What is contradicted, then what is confirmed, then what was not seen. */
    public List<Finding> worstFirst() {
        return Stream.of(Verdict.CONTRADICTED, Verdict.CONFIRMED, Verdict.NOT_SEEN)
                .flatMap(verdict -> of(verdict).stream())
                .toList();
    }

    public List<Finding> of(Verdict verdict) {
        return findings.stream().filter(each -> each.verdict() == verdict).toList();
    }
}
