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
        List<Probed> asked = enkash.probes().stream()
                .filter(probed -> probed.result() != Probed.Result.NOT_ASKED)
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(Report::answered);
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
