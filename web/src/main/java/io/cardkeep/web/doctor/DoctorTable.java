package io.cardkeep.web.doctor;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.FieldSeen;
import io.cardkeep.domain.doctor.Finding;
import io.cardkeep.domain.doctor.Probed;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Report;
import io.cardkeep.domain.doctor.ToldBy;
import io.cardkeep.domain.doctor.Verdict;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A report as lines for a terminal, in English and without colours. */
final class DoctorTable {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/doctor", Locale.ROOT);
    private static final String BELOW = "                  %s%n";

    private final PrintStream out;

    DoctorTable(PrintStream out) {
        this.out = out;
    }

    void print(Report report) {
        Examination enkash = report.enkash();
        heading("installation");
        report.remarks().forEach(this::remark);
        heading("asked");
        if (!enkash.problems().isEmpty()) {
            out.println("  " + words("problems"));
            enkash.problems().forEach(problem -> out.println("    " + problem));
        }
        enkash.probes().forEach(this::probed);
        heading("assumptions");
        enkash.worstFirst().forEach(this::finding);
        heading("fields");
        enkash.probes().forEach(this::fields);
        out.println();
        out.println(summary(report));
    }

    private void remark(Remark remark) {
        String topic = remark.topic().name();
        out.println("  %-15s %s".formatted(words("state." + remark.state()), words("topic." + topic)));
        remark.details().forEach(detail -> out.printf(BELOW, detail));
        if (remark.state() == Remark.State.BAD) {
            out.printf(BELOW, "-> " + words("todo." + topic));
        }
    }

    private void probed(Probed probed) {
        boolean answered = probed.result() == Probed.Result.ANSWERED;
        String[] words = words("result." + probed.result()).split("[.:] ", 2);
        out.printf("  %-49s %s%n", words("probe." + probed.probe()), answered ? words[0] : String.join(". ", words));
    }

    private void finding(Finding finding) {
        Assumption assumption = finding.assumption();
        out.printf(
                "  %-15s %-33s %s%n",
                words("verdict." + finding.verdict()),
                assumption.code(),
                words("assumption." + assumption.code()) + ".");
        if (finding.verdict() == Verdict.CONTRADICTED) {
            out.printf(BELOW, "-> " + words("fix." + assumption.remedy(), assumption.where()));
            finding.fields().stream().map(FieldSeen::toString).forEach(field -> out.printf(BELOW, field));
            if (finding.fields().isEmpty()) {
                out.printf(BELOW, words("nothing-such"));
            }
        }
        if (finding.verdict() == Verdict.NOT_SEEN && assumption.toldBy() != ToldBy.READS) {
            out.printf(BELOW, words("told-by." + assumption.toldBy()) + ".");
        }
    }

    private void fields(Probed probed) {
        if (!probed.fields().isEmpty()) {
            out.println("  " + words("probe." + probed.probe()));
            probed.fields().forEach(field -> out.println("    " + field));
        }
    }

    private static String summary(Report report) {
        return report.isHealthy()
                ? words("healthy") + "."
                : words(
                                "unhealthy",
                                report.enkash().contradicted().size(),
                                report.bad().size(),
                                report.unanswered())
                        + ".";
    }

    private void heading(String key) {
        out.println();
        out.println(words(key));
    }

    private static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString("doctor." + key), Locale.ENGLISH).format(arguments);
    }
}
