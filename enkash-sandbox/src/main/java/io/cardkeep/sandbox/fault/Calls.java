package io.cardkeep.sandbox.fault;

import io.cardkeep.sandbox.exchange.Call;
import java.util.Optional;
import java.util.function.Predicate;

/** Which calls a plan is for: one, a group, or any. */
public record Calls(String label, Predicate<Call> among) {
    /** Reads a call's name, or {@code *} (any), {@code cards} (all but the token), {@code changes}, {@code reads}. */
    public static Optional<Calls> labelled(String label) {
        return switch (label) {
            case "*" -> Optional.of(new Calls(label, call -> true));
            case "cards" -> Optional.of(new Calls(label, call -> call != Call.TOKEN));
            case "changes" -> Optional.of(new Calls(label, Call::changes));
            case "reads" -> Optional.of(new Calls(label, call -> call != Call.TOKEN && !call.changes()));
            default -> Call.labelled(label).map(only -> new Calls(label, call -> call == only));
        };
    }
}
