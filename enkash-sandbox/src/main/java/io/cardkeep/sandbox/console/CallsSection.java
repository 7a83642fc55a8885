package io.cardkeep.sandbox.console;

import io.cardkeep.sandbox.received.ReceivedCall;
import io.cardkeep.sandbox.received.ReceivedCalls;
import java.util.List;

/** The calls that came in last, newest first, without their secrets. */
record CallsSection(ReceivedCalls calls) {
    private static final int SHOWN = 50;

    String html() {
        List<List<String>> rows = calls.all().reversed().stream()
                .limit(SHOWN)
                .map(CallsSection::row)
                .toList();
        return Html.table(
                "Calls received, newest first",
                List.of("No.", "Time", "Call", "HTTP", "Code", "Message", "Fault", "Carried out", "Body"),
                rows);
    }

    private static List<String> row(ReceivedCall call) {
        ReceivedCall.Outcome outcome = call.outcome();
        return List.of(
                Html.text(call.sequence()),
                Html.text(call.time()),
                Html.text(call.call()),
                Html.text(outcome.status() == null ? "no answer" : outcome.status()),
                Html.text(outcome.code() == null ? "" : outcome.code()),
                Html.text(outcome.message() == null ? "" : outcome.message()),
                Html.text(outcome.fault() == null ? "" : outcome.fault()),
                outcome.acted() ? "yes" : "no",
                body(call));
    }

    private static String body(ReceivedCall call) {
        if (call.body() == null) {
            return "not readable";
        }
        return "<details><summary>Body" + (call.encrypted() ? ", decrypted" : "") + "</summary><code>"
                + Html.text(Masking.masked(call.body())) + "</code></details>";
    }
}
