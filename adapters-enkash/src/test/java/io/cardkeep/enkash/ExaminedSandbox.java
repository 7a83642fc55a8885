package io.cardkeep.enkash;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.doctor.Examination;
import io.cardkeep.domain.doctor.Examiner;
import io.cardkeep.domain.doctor.Scope;
import io.cardkeep.domain.doctor.Verdict;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.sandbox.SandboxOptions;
import io.cardkeep.sandbox.contradiction.Contradiction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A sandbox in which every assumption that a read can tell of has something to show, and whose values are easily known. */
final class ExaminedSandbox implements AutoCloseable {
    /** What the sandbox knows and no finding may say. */
    static final List<String> VALUES = List.of(
            "Zarathustra",
            "Quillfeather",
            "zq@wombat.example",
            "9812345670",
            "Xylophone Bazaar",
            "7391",
            "4821",
            "86421.37",
            "753.19",
            "Vikram",
            "EKC94AEX89",
            "EKCSECOND1",
            "CAA8W45",
            "K-8675309",
            "2031",
            "Nightjar");

    final Sandbox sandbox;
    private final Installation installation;

    ExaminedSandbox(Spoken spoken, Set<Contradiction> contradictions) {
        this(spoken, SandboxOptions.builder().contradictions(contradictions), Map.of());
    }

    ExaminedSandbox(Spoken spoken, SandboxOptions.Builder options, Map<String, Object> settings) {
        this.sandbox = Sandbox.speaking(spoken, options);
        this.installation = sandbox.installation(settings);
        sandbox.post("/cards", """
                {"cardAccountId":"CAA8W45","enKashCardId":"EKCSECOND1","lastFour":"7391","otbBalance":86421.37,
                 "status":"LOCKED","email":"zq@wombat.example","mobile":"9812345670","firstName":"Zarathustra",
                 "lastName":"Quillfeather","expiryMonth":"11","expiryYear":"2031","kitNumber":"K-8675309"}""");
        sandbox.post("/purchases", """
                [{"enKashCardId":"EKC94AEX89","amount":753.19,"merchantName":"Xylophone Bazaar","description":"Nightjar",
                  "txnDate":"2026-02-02T10:00:00.250Z"},
                 {"enKashCardId":"EKC94AEX89","amount":20,"merchantName":"Xylophone Bazaar","status":"FAILED",
                  "txnDate":"2026-02-03T23:30:07.900Z"}]""");
    }

    /** As somebody left it who had set its controls. */
    ExaminedSandbox withControlsSet() {
        ControlChange change = new ControlChange(
                Map.of(Channel.POS, true, Channel.ATM, false),
                Map.of(Limit.DAILY, new Change.Set<>(new BigDecimal("500"))));
        assertThat(installation.port(CardControls.class).change(Installation.CARD, change, false))
                .isEqualTo(new Answer.Accepted());
        return this;
    }

    /** What the examination says of EnKash's answers; how far its clock is off is our own figure. */
    static String said(Examination examination) {
        return examination.problems() + " " + examination.probes() + " " + examination.findings();
    }

    Examination examined() {
        return examined(new Scope(Installation.COMPANY, Installation.ACCOUNT, Installation.CARD.card()));
    }

    Examination examined(Scope scope) {
        return installation.port(Examiner.class).examine(scope);
    }

    Installation installation() {
        return installation;
    }

    static Set<String> codes(Examination examination, Verdict verdict) {
        return examination.of(verdict).stream()
                .map(finding -> finding.assumption().code())
                .collect(toCollection(TreeSet::new));
    }

    static Set<Contradiction> contradictions(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Contradiction.labelled(code).orElseThrow())
                .collect(toCollection(() -> EnumSet.noneOf(Contradiction.class)));
    }

    @Override
    public void close() {
        installation.close();
        sandbox.close();
    }
}
