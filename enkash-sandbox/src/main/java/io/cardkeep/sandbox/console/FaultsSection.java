package io.cardkeep.sandbox.console;

import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.fault.FaultKind;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The faults planned, and the form that plans more. */
record FaultsSection(Faults faults, LateEffects late) {
    private static final List<String> ACTING =
            List.of(FormBodies.AS_USUAL, "before-acting", "after-acting", "acting-late");

    String standing() {
        List<List<String>> rows = faults.standing().stream()
                .map(plan -> List.of(
                        Html.text(plan.call()),
                        Html.text(plan.kind()),
                        Html.text(plan.skip()),
                        Html.text(plan.count())))
                .toList();
        return Html.table("Faults planned", List.of("Call", "Kind", "Skips", "Strikes still"), rows)
                + "<p>Late effects waiting: " + late.waiting().size() + "</p>\n";
    }

    static String form() {
        List<String> calls = Stream.concat(
                        Stream.of("*", "cards", "changes", "reads"),
                        Arrays.stream(Call.values()).map(Call::label))
                .toList();
        return "<form method=\"post\" action=\"/console/faults\"><h3>Plan a fault</h3>\n"
                + Html.choice("Call", "call", calls, "cards")
                + Html.choice("Kind", "kind", FaultKind.labels(), "timeout")
                + Html.choice("Carried out", "acting", ACTING, FormBodies.AS_USUAL)
                + Html.field(
                        "How many calls", "count", "type=\"number\" min=\"1\" max=\"1000000\" value=\"1\" required")
                + Html.field(
                        "Probability",
                        "probability",
                        "type=\"number\" min=\"0\" max=\"1\" step=\"any\" value=\"1\" required")
                + Html.field("Seed", "seed", "type=\"number\" min=\"0\" value=\"0\" required")
                + Html.field("Delay in milliseconds", "delayMillis", "type=\"number\" min=\"0\" max=\"3600000\"")
                + "<button>Plan the fault</button></form>\n"
                + button("/console/faults/clear", "Drop all faults")
                + button("/console/late-effects", "Let late effects come now")
                + button("/console/received/clear", "Forget the calls received");
    }

    private static String button(String action, String label) {
        return "<form method=\"post\" action=\"" + action + "\"><button>" + Html.text(label) + "</button></form>\n";
    }
}
