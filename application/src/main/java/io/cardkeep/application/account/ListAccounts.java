package io.cardkeep.application.account;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card accounts, for who may see all cards. */
public final class ListAccounts {
    private final CardAccounts accounts;

    public ListAccounts(CardAccounts accounts) {
        this.accounts = accounts;
    }

    /** Lists them by id. */
    public Outcome list(Actor actor) {
        if (!actor.may(Permission.SEE_ALL_CARDS)) {
            return new Outcome.NotAllowed();
        }
        return new Outcome.Listed(
                accounts.of(actor.company()).stream().map(ListAccounts::row).toList(),
                actor.may(Permission.MANAGE_ACCOUNTS));
    }

    private static Row row(CardAccount account) {
        return new Row(
                account.id(),
                account.title(),
                account.product(),
                account.available(),
                account.availableOnCards(),
                account.asOf());
    }

    /**
     * An account as the list shows it.
     *
     * @param available rupees on no card yet; null until EnKash has said
     * @param availableOnCards rupees on the cards; null until EnKash has said
     * @param asOf when EnKash last confirmed; null when it never did
     */
    public record Row(
            CardAccountId id,
            String title,
            CardProduct product,
            @Nullable Money available,
            @Nullable Money availableOnCards,
            @Nullable Instant asOf) {}

    public sealed interface Outcome {
        record Listed(List<Row> accounts, boolean mayAdd) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
