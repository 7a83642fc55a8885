package io.cardkeep.domain.doctor;

import java.time.Instant;
import java.util.List;

/** Everything that was found in one go. */
public record Report(Instant at, Examination enkash, List<Remark> remarks) {
    public Report {
        remarks = List.copyOf(remarks);
    }

    public List<Remark> bad() {
        return remarks.stream()
                .filter(remark -> remark.state() == Remark.State.BAD)
                .toList();
    }

    /** Whether EnKash gave a token and answered whatever else it was asked. */
    public boolean answered() {
        boolean asked = enkash.probes().stream().anyMatch(Report::asked);
        return asked && unanswered() == 0;
    }

    /** How many of the things that EnKash was asked it did not answer. */
    public long unanswered() {
        return enkash.probes().stream()
                .filter(Report::asked)
                .filter(probed -> !answered(probed))
                .count();
    }

    private static boolean asked(Probed probed) {
        return probed.result() != Probed.Result.NOT_ASKED;
    }

    /** That a made-up reference is refused is an answer of its kind. */
    private static boolean answered(Probed probed) {
        boolean refusalWillDo = probed.probe() == Probe.UNKNOWN_REFERENCE;
        return probed.result() == Probed.Result.ANSWERED || (refusalWillDo && probed.result() == Probed.Result.REFUSED);
    }

    /** Nothing is contradicted, nothing is bad, and EnKash answers. */
    public boolean isHealthy() {
        return answered() && enkash.contradicted().isEmpty() && bad().isEmpty();
    }
}
