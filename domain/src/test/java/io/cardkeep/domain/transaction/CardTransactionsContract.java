package io.cardkeep.domain.transaction;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every store of card transactions. */
public abstract class CardTransactionsContract {
    protected abstract Stored stored();

    @Test
    void what_enkash_reported_is_listed_newest_first_and_follows_on() {
        SampleCompany company = new SampleCompany(stored());
        Card card = company.card(null);
        CardTransaction oldest = on(card.ref(), NOW.minusSeconds(60));
        CardTransaction lower = on(card.ref(), NOW);
        CardTransaction higher = on(card.ref(), NOW);

        stored().transactions().store(List.of(lower, oldest, higher));

        assertThat(stored().transactions().list(company.id(), null, null, null, 2))
                .containsExactly(higher, lower);
        assertThat(stored().transactions().list(company.id(), null, null, lower, 2))
                .containsExactly(oldest);
    }

    @Test
    void a_transaction_is_listed_as_it_was_reported_last() {
        SampleCompany company = new SampleCompany(stored());
        CardTransaction pending = on(company.card(null).ref(), NOW);
        CardTransaction failed = new CardTransaction(
                pending.id(),
                pending.card(),
                pending.at(),
                CardTransaction.Direction.CR,
                CardTransaction.Status.FAILED,
                Money.of("12.00"),
                null,
                null,
                "Limit",
                null);

        stored().transactions().store(List.of(pending));
        stored().transactions().store(List.of(failed));
        stored().transactions().store(List.of());

        assertThat(stored().transactions().list(company.id(), null, null, null, 9))
                .containsExactly(failed);
    }

    @Test
    void a_list_can_be_narrowed_to_a_card_and_to_a_holders_cards() {
        SampleCompany company = new SampleCompany(stored());
        PersonId holder = company.person("Asha Rao", Role.EMPLOYEE).id();
        CardTransaction first = on(company.card(holder).ref(), NOW.minusSeconds(3));
        CardTransaction second = on(company.card(holder).ref(), NOW.minusSeconds(2));
        CardTransaction others = on(company.card(null).ref(), NOW.minusSeconds(1));
        stored().transactions().store(List.of(first, second, others));

        assertThat(listed(company, holder, null)).containsExactly(second, first);
        assertThat(stored().transactions().list(company.id(), holder, null, second, 9))
                .containsExactly(first);
        assertThat(stored().transactions()
                        .list(company.id(), null, others.card().card(), null, 9))
                .containsExactly(others);
        assertThat(listed(company, holder, first.card().card())).containsExactly(first);
        assertThat(listed(company, holder, others.card().card())).isEmpty();
    }

    @Test
    void another_company_does_not_see_them() {
        SampleCompany company = new SampleCompany(stored());
        SampleCompany other = new SampleCompany(stored());
        stored().transactions().store(List.of(on(other.card(null).ref(), NOW)));

        assertThat(stored().transactions().list(company.id(), null, null, null, 9))
                .isEmpty();
    }

    private List<CardTransaction> listed(
            SampleCompany company, PersonId holder, @org.jspecify.annotations.Nullable CardId card) {
        return stored().transactions().list(company.id(), holder, card, null, 9);
    }

    private static CardTransaction on(CardRef card, Instant at) {
        return new CardTransaction(
                "TXN%08d".formatted(Samples.number()),
                card,
                at,
                CardTransaction.Direction.DR,
                CardTransaction.Status.PENDING,
                Money.of("1249.50"),
                "Third Wave Coffee",
                "POS",
                "Coffee",
                "REF-%08d".formatted(Samples.number()));
    }
}
