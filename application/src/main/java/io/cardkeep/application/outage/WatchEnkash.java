package io.cardkeep.application.outage;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.history.EnkashAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.outage.Outages;
import java.time.Instant;

/** Looks whether EnKash can be reached, and keeps the hours in which it cannot from counting. For a job. */
public final class WatchEnkash {
    private final CardAccounts accounts;
    private final AccountLookup lookup;
    private final Outages outages;
    private final Chronicle chronicle;

    public WatchEnkash(CardAccounts accounts, AccountLookup lookup, Outages outages, Chronicle chronicle) {
        this.accounts = accounts;
        this.lookup = lookup;
        this.outages = outages;
        this.chronicle = chronicle;
    }

    /**
     * Asks for one account of a company. No answer begins an outage or says that it lasts; any answer, a refusal too, ends
     * it. A company without an account has nothing to ask for, and nothing that could wait for EnKash.
     *
     * @return whether an outage began or ended
     */
    public boolean look(CompanyId company) {
        return accounts.of(company).stream().findFirst().map(this::ask).orElse(false);
    }

    private boolean ask(CardAccount account) {
        Instant asked = chronicle.now();
        return switch (lookup.details(account.company(), account.id())) {
            case Reading.Unavailable<AccountLookup.Details>(var why, var _) -> silent(account.company(), asked, why);
            case Reading.Read<AccountLookup.Details> _, Reading.Refused<AccountLookup.Details> _ ->
                answered(account.company());
        };
    }

    private boolean silent(CompanyId company, Instant asked, String why) {
        return outages.lasts(company, chronicle.now()).isEmpty()
                && outages.begin(Outage.beginning(company, asked), beginning(company, asked, why));
    }

    private boolean answered(CompanyId company) {
        return outages.lasts(company, chronicle.now())
                .map(lasting -> outages.end(lasting.outage(), ending(lasting)))
                .orElse(false);
    }

    private HistoryEntry beginning(CompanyId company, Instant since, String why) {
        return chronicle
                .draft(company, EnkashAction.OUTAGE)
                .with("since", since.toString())
                .ends(Outcome.STARTED, why);
    }

    private HistoryEntry ending(Outages.Lasting lasting) {
        Outage outage = lasting.outage();
        return chronicle
                .draft(outage.company(), EnkashAction.OUTAGE)
                .with("since", outage.since().toString())
                .with("until", outage.seenAt().toString())
                .with("minutes", String.valueOf(outage.length().toMinutes()))
                .with("moved", String.valueOf(lasting.open()))
                .ends(Outcome.DONE);
    }
}
