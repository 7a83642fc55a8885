package io.cardkeep.application.account;

import static io.cardkeep.domain.history.Outcome.DONE;
import static io.cardkeep.domain.history.Outcome.NOT_DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells the installation of a card account, since EnKash has no call that lists them. */
public final class AddCardAccount {
    private static final int LONGEST_TITLE = 100;

    private final CardAccounts accounts;
    private final AccountLookup lookup;
    private final Chronicle chronicle;

    public AddCardAccount(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {
        this.accounts = accounts;
        this.lookup = lookup;
        this.chronicle = chronicle;
    }

    /**
     * Adds an account that an admin names, after EnKash has confirmed that it exists.
     *
     * @param typedId as somebody typed it
     * @param title for people, 1 to 100 characters
     */
    public Outcome add(Actor actor, String typedId, String title, CardProduct product) {
        Draft draft = chronicle.draft(actor, AccountAction.ADD);
        if (!actor.may(Permission.MANAGE_ACCOUNTS)) {
            draft.refused("not-allowed");
            return new Outcome.NotAllowed();
        }
        if (typedId.isBlank()) {
            return new Outcome.IdMissing();
        }
        CardAccountId id = new CardAccountId(typedId.strip());
        String name = title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            return new Outcome.TitleUnfit(LONGEST_TITLE);
        }
        if (accounts.find(actor.company(), id).isPresent()) {
            draft.touch(Touch.Kind.ACCOUNT, id.value(), "").refused("already-known");
            return new Outcome.AlreadyKnown(id);
        }
        return ask(new CardAccount(actor.company(), id, name, product, null, null, null), draft);
    }

    /** Adds an account that the settings name, without asking EnKash; an account that is known stays as it is. */
    public void addFromSettings(CompanyId company, CardAccountId id) {
        if (accounts.find(company, id).isEmpty()) {
            Draft draft = chronicle.draft(company, AccountAction.ADD).touch(Touch.Kind.ACCOUNT, id.value(), "");
            accounts.add(
                    new CardAccount(company, id, id.value(), CardProduct.OTHER, null, null, null), draft.ends(DONE));
        }
    }

    private Outcome ask(CardAccount account, Draft draft) {
        Instant asOf = chronicle.now();
        return switch (lookup.details(account.company(), account.id())) {
            case Reading.Read<AccountLookup.Details>(var details) -> store(Figures.of(account, details, asOf), draft);
            case Reading.Refused<AccountLookup.Details>(var reason) -> {
                draft.refused("unknown-at-enkash");
                yield new Outcome.UnknownAtEnkash(reason);
            }
            case Reading.Unavailable<AccountLookup.Details>(var why, var retryAfter) -> {
                chronicle.record(draft.ends(NOT_DONE, "enkash-silent"));
                yield new Outcome.EnkashSilent(why, retryAfter);
            }
        };
    }

    private Outcome store(CardAccount account, Draft draft) {
        draft.touch(Touch.Kind.ACCOUNT, account.id().value(), account.title());
        if (accounts.add(account, draft.ends(DONE))) {
            return new Outcome.Added(account.id());
        }
        draft.refused("already-known");
        return new Outcome.AlreadyKnown(account.id());
    }

    public sealed interface Outcome {
        record Added(CardAccountId id) implements Outcome {}

        record AlreadyKnown(CardAccountId id) implements Outcome {}

        record IdMissing() implements Outcome {}

        record TitleUnfit(int longest) implements Outcome {}

        /** EnKash knows no such account of the company. */
        record UnknownAtEnkash(String reason) implements Outcome {}

        /** EnKash cannot be asked now. */
        record EnkashSilent(String why, @Nullable Duration retryAfter) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
