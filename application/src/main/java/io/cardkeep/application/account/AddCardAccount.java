package io.cardkeep.application.account;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.people.Actor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells the installation of a card account, since EnKash has no call that lists them. */
public final class AddCardAccount {
    public AddCardAccount(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {}

    /**
     * Adds an account that an admin names, after EnKash has confirmed that it exists.
     *
     * @param title for people, 1 to 100 characters
     */
    public Outcome add(Actor actor, CardAccountId id, String title, CardProduct product) {
        return io.cardkeep.application.Unfilled.in("add");
    }

    /** Adds an account that the settings name, without asking EnKash; an account that is known stays as it is. */
    public void addFromSettings(CompanyId company, CardAccountId id) {
        io.cardkeep.application.Unfilled.<Object>in("addFromSettings");
    }

    public sealed interface Outcome {
        record Added(CardAccountId id) implements Outcome {}

        record AlreadyKnown(CardAccountId id) implements Outcome {}

        record TitleUnfit(int longest) implements Outcome {}

        /** EnKash knows no such account of the company. */
        record UnknownAtEnkash(String reason) implements Outcome {}

        /** EnKash cannot be asked now. */
        record EnkashSilent(String why, @Nullable Duration retryAfter) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
