package io.cardkeep.application.card;

import io.cardkeep.application.account.RefreshAccounts;
import io.cardkeep.application.transaction.FetchTransactions;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Actor;

/** Brings what EnKash says of accounts, cards and transactions; by a job, and when somebody asks. */
public final class SyncCards {
    public SyncCards(RefreshAccounts accounts, FindCards cards, FetchTransactions transactions) {}

    /** For a job. */
    public Report run(CompanyId company) {
        return io.cardkeep.application.Unfilled.in("run");
    }

    /** For a person who may see all cards. */
    public Outcome ask(Actor actor) {
        return io.cardkeep.application.Unfilled.in("ask");
    }

    /**
     * What a run brought.
     *
     * @param found cards that were not known before
     * @param changed cards whose state changed at EnKash without us
     * @param unread how many readings of accounts, their cards or transactions brought no answer
     */
    public record Report(int found, int changed, int unread) {}

    public sealed interface Outcome {
        record Ran(Report report) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
