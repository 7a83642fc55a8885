package io.cardkeep.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.OpenEnkash;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.transaction.CardTransaction;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every EnKash that loads cards. */
public abstract class AccountFundingContract {
    protected abstract AccountFunding funding();

    protected abstract OpenEnkash enkash();

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.10", "1.00", "10", "1000", "1234.56", "100000"})
    void money_moves_exactly_and_can_be_found_by_its_reference(String rupees) {
        Money amount = Money.of(rupees);
        LoadReference reference = reference();

        Receipt<Loaded> receipt = funding().load(new Load(enkash().card(), amount, reference, "Trip to Pune"));

        assertThat(receipt.answer()).isEqualTo(new Answer.Accepted());
        Loaded loaded = Objects.requireNonNull(receipt.brought());
        assertThat(loaded.balance()).isEqualTo(enkash().onCard().plus(amount));
        assertThat(enkash().look(enkash().card()).balance())
                .isEqualTo(enkash().onCard().plus(amount));
        assertThat(enkash().lookAtAccount().plus(amount)).isEqualTo(enkash().available());
        List<CardTransaction> found = enkash().lookFor(enkash().card(), reference.value());
        assertThat(found).extracting(CardTransaction::amount).containsExactly(amount);
        assertThat(found).extracting(CardTransaction::direction).containsExactly(CardTransaction.Direction.CR);
        assertThat(found).extracting(CardTransaction::id).containsExactly(loaded.transaction());
    }

    @Test
    void a_load_needs_no_description() {
        Load load = new Load(enkash().card(), Money.of("25.00"), reference(), "");

        assertThat(funding().load(load).answer()).isEqualTo(new Answer.Accepted());
    }

    @Test
    void a_reference_that_enkash_knows_already_is_unconfirmed_and_moves_nothing() {
        LoadReference reference = reference();
        Load load = new Load(enkash().card(), Money.of("25.00"), reference, "Once");
        funding().load(load);

        Receipt<Loaded> again = funding().load(load);

        assertThat(again.answer()).isInstanceOf(Answer.Unconfirmed.class);
        assertThat(again.brought()).isNull();
        assertThat(enkash().look(enkash().card()).balance())
                .isEqualTo(enkash().onCard().plus(Money.of("25.00")));
        assertThat(enkash().lookFor(enkash().card(), reference.value())).hasSize(1);
    }

    @Test
    void more_than_there_is_is_declined_and_moves_nothing() {
        LoadReference reference = reference();
        Money tooMuch = enkash().available().plus(Money.of("0.01"));

        assertThat(funding()
                        .load(new Load(enkash().card(), tooMuch, reference, "Too much"))
                        .answer())
                .isInstanceOf(Answer.Declined.class);

        assertThat(enkash().lookAtAccount()).isEqualTo(enkash().available());
        assertThat(enkash().lookFor(enkash().card(), reference.value())).isEmpty();
    }

    @Test
    void a_card_that_enkash_does_not_know_is_declined() {
        CardRef unknown = new CardRef(enkash().card().company(), enkash().card().account(), new CardId("EKCNOSUCH"));

        assertThat(funding()
                        .load(new Load(unknown, Money.of("1"), reference(), "Nobody"))
                        .answer())
                .isInstanceOf(Answer.Declined.class);
        assertThat(enkash().lookAtAccount()).isEqualTo(enkash().available());
    }

    private static LoadReference reference() {
        return new LoadReference("CK-" + Samples.id());
    }
}
