package io.cardkeep.application.card;

import io.cardkeep.application.account.RefreshAccounts;
import io.cardkeep.application.transaction.FetchTransactions;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;

/** Brings what EnKash says of accounts, cards and transactions; by a job, and when somebody asks. */
public final class SyncCards {
    private final RefreshAccounts accounts;
    private final FindCards cards;
    private final FetchTransactions transactions;

    public SyncCards(RefreshAccounts accounts, FindCards cards, FetchTransactions transactions) {
        this.accounts = accounts;
        this.cards = cards;
        this.transactions = transactions;
    }

    /** For a job. */
    public Report run(CompanyId company) {
        int unread = accounts.run(company);
        FindCards.Found found = cards.run(company);
        return new Report(found.added(), found.changed(), unread + found.unread() + transactions.run(company));
    }

    /** For a person who manages accounts. */
    public Outcome ask(Actor actor) {
        return actor.may(Permission.MANAGE_ACCOUNTS) ? new Outcome.Ran(run(actor.company())) : new Outcome.NotAllowed();
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
