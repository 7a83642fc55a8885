package io.cardkeep.application.account;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card accounts, for who may see all cards. */
public final class ListAccounts {
    public ListAccounts(CardAccounts accounts) {}

    public Outcome list(Actor actor) {
        return io.cardkeep.application.Unfilled.in("list");
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
