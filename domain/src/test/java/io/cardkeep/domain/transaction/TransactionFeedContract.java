package io.cardkeep.domain.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.SampleEnkash;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every EnKash that reports transactions. */
public abstract class TransactionFeedContract {
    private static final Instant NOON = Instant.parse("2026-02-02T06:30:00Z");

    protected abstract TransactionFeed feed();

    protected abstract SampleEnkash enkash();

    @BeforeEach
    void three_purchases() {
        enkash().purchase(Money.of("100.00"), "Old Bakery", NOON.minus(Duration.ofDays(30)));
        enkash().purchase(Money.of("420.75"), "Blue Tokai", NOON);
        enkash().purchase(Money.of("20.01"), "Airport", NOON.plusSeconds(60));
    }

    @Test
    void transactions_since_a_time_come_newest_first() {
        List<CardTransaction> found = since(NOON.minusSeconds(1), 10);

        assertThat(found).extracting(CardTransaction::merchant).containsExactly("Airport", "Blue Tokai");
        assertThat(found).extracting(CardTransaction::at).containsExactly(NOON.plusSeconds(60), NOON);
        assertThat(found).extracting(CardTransaction::amount).containsExactly(Money.of("20.01"), Money.of("420.75"));
        assertThat(found).allSatisfy(each -> {
            assertThat(each.card()).isEqualTo(enkash().card());
            assertThat(each.direction()).isEqualTo(CardTransaction.Direction.DR);
        });
    }

    @Test
    void no_more_come_than_are_asked_for() {
        assertThat(since(NOON.minus(Duration.ofDays(60)), 2))
                .extracting(CardTransaction::merchant)
                .containsExactly("Airport", "Blue Tokai");
    }

    @Test
    void a_transaction_is_found_by_its_reference_and_no_other_comes_along() {
        CardTransaction coffee = since(NOON.minusSeconds(1), 10).getLast();
        String reference = Objects.requireNonNull(coffee.reference());

        assertThat(feed().byReference(enkash().card(), new LoadReference(reference)))
                .isEqualTo(new Reading.Read<>(List.of(coffee)));
    }

    @Test
    void a_reference_that_enkash_does_not_know_finds_nothing() {
        assertThat(feed().byReference(enkash().card(), new LoadReference("CK-NEVER-USED")))
                .isEqualTo(new Reading.Read<>(List.of()));
    }

    private List<CardTransaction> since(Instant since, int limit) {
        return ((Reading.Read<List<CardTransaction>>) feed().since(enkash().account(), since, limit)).value();
    }
}
