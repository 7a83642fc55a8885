package io.cardkeep.web.approval;

import io.cardkeep.domain.approval.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why this person cannot decide a request, in words.
 *
 * @param key of a whole sentence; with {@code .short} behind it, of the few words in the queue
 * @param args for the sentence
 * @param until ends the sentence; null when no time does
 * @param own whether it is their own card, for which somebody else has to be there
 */
public record Why(String key, List<String> args, @Nullable Instant until, boolean own) {
    static Why of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.WrongRole() -> plain("approvals.why.wrong-role");
            case Refusal.AskedByYou() -> plain("approvals.why.asked-by-you");
            case Refusal.YourOwnCard() -> new Why("approvals.why.own-card", List.of(), null, true);
            case Refusal.TouchedRecently(var kind, var until) ->
                new Why("approvals.why.touched." + kind, List.of(), until, false);
            case Refusal.RightNotConfirmed _ -> plain("approvals.why.not-confirmed");
            case Refusal.NotSettled(var kind, var until) ->
                new Why("approvals.why.not-settled." + kind, List.of(), until, false);
            case Refusal.NameMismatch(var ours, var enkash) ->
                new Why("approvals.why.names-differ", List.of(ours, enkash), null, false);
        };
    }

    /** Null where nothing stands against it. */
    public static @Nullable Why ofNullable(@Nullable Refusal refusal) {
        return refusal == null ? null : of(refusal);
    }

    private static Why plain(String key) {
        return new Why(key, List.of(), null, false);
    }
}
