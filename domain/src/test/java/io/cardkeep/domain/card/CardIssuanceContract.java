package io.cardkeep.domain.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.OpenEnkash;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every EnKash that makes cards. */
public abstract class CardIssuanceContract {
    private static final PostalAddress HOME =
            new PostalAddress("12 MG Road", "", "Bengaluru", "Karnataka", "India", "560001");
    private static final NewHolder ASHA = new NewHolder(
            null,
            "asha.rao@example.com",
            "6001098801",
            "Ms",
            "Asha",
            "Rao",
            "F",
            LocalDate.of(2001, 9, 2),
            HOME,
            new IncomeTaxPan("CPNPN9977R"));

    protected abstract CardIssuance issuance();

    protected abstract OpenEnkash enkash();

    @Test
    void a_virtual_card_is_issued_without_money() {
        IssuedCard card = issued(enkash().account(), CardForm.VIRTUAL, null, null);

        assertThat(card.form()).isEqualTo(CardForm.VIRTUAL);
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(card.holderName()).isEqualTo("Asha Rao");
        assertThat(card.email()).isEqualTo("asha.rao@example.com");
        assertThat(card.balance()).isEqualTo(Money.ZERO);
        assertThat(enkash().look(card.ref())).isEqualTo(card);
        assertThat(enkash().lookAtAccount()).isEqualTo(enkash().available());
    }

    @Test
    void an_opening_balance_comes_from_the_account() {
        IssuedCard card = issued(enkash().account(), CardForm.PHYSICAL, Money.of("500.50"), HOME);

        assertThat(card.form()).isEqualTo(CardForm.PHYSICAL);
        assertThat(enkash().look(card.ref()).balance()).isEqualTo(Money.of("500.50"));
        assertThat(enkash().lookAtAccount().plus(Money.of("500.50"))).isEqualTo(enkash().available());
    }

    @Test
    void an_account_of_gifts_issues_gift_cards_which_need_money() {
        Receipt<IssuedCard> without = issuance().issue(card(enkash().giftAccount(), CardForm.VIRTUAL, null, null));
        IssuedCard with = issued(enkash().giftAccount(), CardForm.VIRTUAL, Money.of("250"), null);

        assertThat(without.answer()).isInstanceOf(Answer.Declined.class);
        assertThat(with.product()).isEqualTo(enkash().giftAccount().product());
        assertThat(with.balance()).isEqualTo(Money.of("250.00"));
    }

    @Test
    void a_replaced_card_is_no_longer_used_and_its_money_is_on_the_new_one() {
        Receipt<CardId> receipt = issuance().replace(enkash().card(), null);

        assertThat(receipt.answer()).isEqualTo(new Answer.Accepted());
        List<IssuedCard> usable = enkash().lookAtCards().stream()
                .filter(card -> card.status() == CardStatus.ACTIVE)
                .toList();
        assertThat(usable).extracting(IssuedCard::balance).containsExactly(enkash().onCard());
        CardId told = receipt.brought();
        if (told != null) {
            assertThat(usable).extracting(card -> card.ref().card()).containsExactly(told);
        }
    }

    @Test
    void a_card_that_enkash_does_not_know_is_not_replaced() {
        CardRef unknown = new CardRef(enkash().card().company(), enkash().card().account(), new CardId("EKCNOSUCH"));

        assertThat(issuance().replace(unknown, null).answer()).isInstanceOf(Answer.Declined.class);
        assertThat(issuance().orderPlastic(unknown, HOME, "")).isInstanceOf(Answer.Declined.class);
    }

    @Test
    void plastic_is_ordered_once() {
        assertThat(issuance().orderPlastic(enkash().card(), HOME, "")).isEqualTo(new Answer.Accepted());

        assertThat(enkash().look(enkash().card()).form()).isEqualTo(CardForm.PHYSICAL);
        assertThat(issuance().orderPlastic(enkash().card(), HOME, "Again")).isInstanceOf(Answer.Declined.class);
    }

    private IssuedCard issued(
            CardAccount account, CardForm form, @Nullable Money load, @Nullable PostalAddress deliverTo) {
        Receipt<IssuedCard> receipt = issuance().issue(card(account, form, load, deliverTo));
        assertThat(receipt.answer()).isEqualTo(new Answer.Accepted());
        return Objects.requireNonNull(receipt.brought());
    }

    private static NewCard card(
            CardAccount account, CardForm form, @Nullable Money load, @Nullable PostalAddress deliverTo) {
        return new NewCard(account, ASHA, form, load, false, deliverTo, "");
    }
}
