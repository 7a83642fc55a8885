package io.cardkeep.web.runs;

import io.cardkeep.domain.journal.InstructionState;
import java.util.List;
import java.util.function.Consumer;

/** Whether an instruction's entries tell how it went: intended, perhaps unconfirmed, and how it ended. */
final class History {
    private History() {}

    /** An entry that two admins closed it stands for whatever they closed it as. */
    static void check(Affair affair, List<Journalled.Entry> entries, Consumer<String> complaints) {
        Row row = affair.row();
        List<String> outcomes = entries.stream()
                .filter(entry ->
                        !entry.action().startsWith("journal.") || entry.action().equals("journal.close-by-hand"))
                .map(entry -> entry.action().equals("journal.close-by-hand") ? end(row.state()) : entry.outcome())
                .toList();
        boolean neverStarted = affair.carriedOut() == 0 && outcomes.equals(List.of("NOT_DONE"));
        expect(row, outcomes, "STARTED", neverStarted ? 0 : 1, complaints);
        if (affair.wasUnconfirmed()) {
            expect(row, outcomes, "UNCONFIRMED", 1, complaints);
        }
        String end = end(row.state());
        if (!end.isEmpty()) {
            expect(row, outcomes, end, 1, complaints);
        }
        long others = outcomes.stream()
                .filter(outcome -> !List.of("STARTED", "UNCONFIRMED", end).contains(outcome))
                .count();
        if (others > 0 && row.state() != InstructionState.CLOSED) {
            complaints.accept(row + " has the entries " + outcomes);
        }
    }

    private static void expect(Row row, List<String> outcomes, String outcome, int times, Consumer<String> complaints) {
        if (outcomes.stream().filter(outcome::equals).count() != times) {
            complaints.accept(row + " has the entries " + outcomes + " and not one " + outcome);
        }
    }

    /** Closed ones are told of by the PIN that closed them, or by the holder's word. */
    private static String end(InstructionState state) {
        return switch (state) {
            case ACCEPTED -> "DONE";
            case DECLINED, REFUSED -> "REFUSED";
            case NOT_DONE -> "NOT_DONE";
            case INTENDED, UNCONFIRMED, CLOSED -> "";
        };
    }
}
