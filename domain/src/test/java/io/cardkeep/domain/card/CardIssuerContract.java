package io.cardkeep.domain.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.SampleEnkash;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every EnKash that holds cards. */
public abstract class CardIssuerContract {
    protected abstract CardIssuer issuer();

    protected abstract SampleEnkash enkash();

    @Test
    void the_accounts_cards_are_listed_each_once() {
        Reading<List<IssuedCard>> cards = issuer().cards(enkash().account());

        assertThat(cards)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.value())
                                .asInstanceOf(list(IssuedCard.class))
                                .extracting(IssuedCard::ref)
                                .containsExactly(enkash().card()));
    }

    @Test
    void a_card_is_read_with_its_state_its_form_and_its_money() {
        IssuedCard card = read(enkash().card());

        assertThat(card.ref()).isEqualTo(enkash().card());
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(card.form()).isEqualTo(CardForm.VIRTUAL);
        assertThat(card.product()).isEqualTo(enkash().account().product());
        assertThat(card.balance()).isEqualTo(enkash().onCard());
    }

    @Test
    void a_card_that_enkash_does_not_know_is_refused() {
        assertThat(issuer().card(enkash().account(), new CardId("EKCNOSUCH"))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_locked_card_reads_as_locked_until_it_is_unlocked() {
        assertThat(issuer().lock(enkash().card(), "Lost", null)).isEqualTo(new Answer.Accepted());
        assertThat(read(enkash().card()).status()).isEqualTo(CardStatus.LOCKED);

        assertThat(issuer().unlock(enkash().card(), "Found", null)).isEqualTo(new Answer.Accepted());
        assertThat(read(enkash().card()).status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void the_same_state_again_is_accepted() {
        issuer().lock(enkash().card(), "Lost", null);

        assertThat(issuer().lock(enkash().card(), "Lost again", null)).isEqualTo(new Answer.Accepted());
        assertThat(read(enkash().card()).status()).isEqualTo(CardStatus.LOCKED);
    }

    @Test
    void a_blocked_card_stays_blocked() {
        assertThat(issuer().block(enkash().card(), "Stolen", null)).isEqualTo(new Answer.Accepted());

        assertThat(issuer().unlock(enkash().card(), "Found", null)).isInstanceOf(Answer.Declined.class);
        assertThat(read(enkash().card()).status()).isEqualTo(CardStatus.BLOCKED);
    }

    private IssuedCard read(CardRef card) {
        return ((Reading.Read<IssuedCard>) issuer().card(enkash().account(), card.card())).value();
    }
}
