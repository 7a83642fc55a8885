package io.cardkeep.application.approval;

import io.cardkeep.domain.approval.Refusal;

/** The codes by which the history keeps why somebody could not decide. */
public final class RefusalCode {
    private RefusalCode() {}

    /** Stable, lower case. */
    public static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.WrongRole() -> "wrong-role";
            case Refusal.AskedByYou() -> "asked-by-approver";
            case Refusal.YourOwnCard() -> "own-card";
            case Refusal.TouchedRecently _ -> "touched-recently";
            case Refusal.RightNotConfirmed _ -> "right-not-confirmed";
            case Refusal.NotSettled _ -> "not-settled";
            case Refusal.NameMismatch _ -> "name-mismatch";
        };
    }
}
