package io.cardkeep.application.doctor;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.doctor.Report;
import io.cardkeep.domain.doctor.Scope;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares EnKash and the installation with what they should be, for an admin. */
public final class ExamineInstallation {
    private final Doctor doctor;
    private final CardAccounts accounts;
    private final Chronicle chronicle;
    private final Semaphore one = new Semaphore(1);

    public ExamineInstallation(Doctor doctor, CardAccounts accounts, Chronicle chronicle) {
        this.doctor = doctor;
        this.accounts = accounts;
        this.chronicle = chronicle;
    }

    /** What may be examined. */
    public Choice choose(Actor actor) {
        if (!actor.may(Permission.EXAMINE_INSTALLATION)) {
            return new Choice.NotAllowed();
        }
        return new Choice.Accounts(accounts.of(actor.company()).stream()
                .map(account -> new Named(account.id(), account.title()))
                .toList());
    }

    /**
     * Looks at everything; one at a time, since each look is some fifteen calls of EnKash.
     *
     * @param account null takes the first one that is known
     * @param card null takes the account's first
     */
    public Result examine(Actor actor, @Nullable CardAccountId account, @Nullable CardId card) {
        Draft draft = chronicle.draft(actor, EnkashAction.EXAMINE);
        if (!actor.may(Permission.EXAMINE_INSTALLATION)) {
            draft.refused("not-allowed");
            return new Result.NotAllowed();
        }
        if (account != null && accounts.find(actor.company(), account).isEmpty()) {
            draft.refused("unknown-account");
            return new Result.UnknownAccount();
        }
        if (!one.tryAcquire()) {
            draft.refused("under-way");
            return new Result.UnderWay();
        }
        try {
            Scope scope = new Scope(actor.company(), account == null ? first(actor) : account, card);
            Report report = doctor.look(scope);
            chronicle.record(ended(draft, scope, report));
            return new Result.Examined(report);
        } finally {
            one.release();
        }
    }

    private @Nullable CardAccountId first(Actor actor) {
        return accounts.of(actor.company()).stream()
                .map(CardAccount::id)
                .findFirst()
                .orElse(null);
    }

    private static HistoryEntry ended(Draft draft, Scope scope, Report report) {
        CardAccountId account = scope.account();
        if (account != null) {
            draft.touch(Touch.Kind.ACCOUNT, account.value(), "");
        }
        draft.with(
                "contradicted",
                report.enkash().contradicted().stream()
                        .map(finding -> finding.assumption().code())
                        .collect(Collectors.joining(" ")));
        draft.with(
                "bad",
                report.bad().stream().map(remark -> remark.topic().name()).collect(Collectors.joining(" ")));
        return report.answered() ? draft.ends(Outcome.DONE) : draft.ends(Outcome.DONE, "enkash-did-not-answer-all");
    }

    /** An account by the names people know it by. */
    public record Named(CardAccountId id, String title) {}

    public sealed interface Choice {
        record Accounts(List<Named> known) implements Choice {}

        record NotAllowed() implements Choice {}
    }

    public sealed interface Result {
        record Examined(Report report) implements Result {}

        /** Somebody else's look has not ended yet. */
        record UnderWay() implements Result {}

        /** The installation was never told of this account. */
        record UnknownAccount() implements Result {}

        record NotAllowed() implements Result {}
    }
}
