package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFieldsTest {
    @Test
    void a_card_is_read_with_the_product_of_its_account() {
        IssuedCard card = card("""
                {"enKashCardId":"EKC94AEX89","cardAccountId":"CAA8W45","maskedNumber":"XXXX XXXX XXXX 2209","title":"Mr",
                 "firstName":"Asha","lastName":"Rao","email":"Asha.RAO@example.com","physicalCard":true,"otbBalance":"12.5",
                 "cardStatus":{"name":"ACTIVE","label":"Active"},"mobile":"6667778889"}""").orElseThrow();

        assertThat(card.ref()).isEqualTo(Installation.CARD);
        assertThat(card.product()).isEqualTo(CardProduct.FUEL);
        assertThat(card.form()).isEqualTo(CardForm.PHYSICAL);
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(card.number().lastDigits()).isEqualTo("2209");
        assertThat(card.holderName()).isEqualTo("Asha Rao");
        assertThat(card.email()).isEqualTo("asha.rao@example.com");
        assertThat(card.balance()).isEqualTo(Money.of("12.50"));
    }

    @Test
    void what_enkash_leaves_out_stays_unknown() {
        IssuedCard card = card("{\"enkashCardId\":\"EKC1\",\"maskedCardNumber\":\"2004 01XX XXXX XX87\"}")
                .orElseThrow();

        assertThat(card.status()).isEqualTo(CardStatus.UNKNOWN);
        assertThat(card.form()).isEqualTo(CardForm.VIRTUAL);
        assertThat(card.holderName()).isNull();
        assertThat(card.email()).isNull();
        assertThat(card.balance()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXXX XXXX XXXX 2209|2209",
                "2004 01XX XXXX XX87|87",
                "************4821|4821",
                "2004-01XX-XXXX-X487|487",
                "4111111111111111|1111"
            })
    void only_the_last_digits_of_a_mask_are_kept(String mask, String kept) {
        assertThat(card("{\"enKashCardId\":\"EKC1\",\"maskedNumber\":\"" + mask + "\"}")
                        .orElseThrow()
                        .number()
                        .lastDigits())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"ACTIVE\"}|ACTIVE",
                "{\"label\":\"Locked\"}|LOCKED",
                "{\"name\":\"BL\",\"label\":\"Blocked\"}|BLOCKED",
                "{\"name\":\"?\",\"label\":\"Activation in progress\"}|ACTIVATING",
                "\"UL\"|ACTIVE",
                "\"l\"|LOCKED",
                "\"AP\"|ACTIVATING",
                "\"SUSPENDED\"|UNKNOWN",
                "{\"name\":\"SUSPENDED\"}|UNKNOWN",
                "7|UNKNOWN",
                "null|UNKNOWN"
            })
    void a_status_word_that_is_not_known_is_never_guessed(String json, CardStatus status) {
        assertThat(card("{\"enKashCardId\":\"EKC1\",\"maskedNumber\":\"XX87\",\"cardStatus\":" + json + "}")
                        .orElseThrow()
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maskedNumber\":\"XXXX2209\"}",
                "{\"enKashCardId\":\" \",\"maskedNumber\":\"XXXX2209\"}",
                "{\"enKashCardId\":\"EKC1\"}",
                "{\"enKashCardId\":\"EKC1\",\"maskedNumber\":\"XXXX XXXX XXXX XXXX\"}",
                "{\"enKashCardId\":\"EKC1\",\"maskedNumber\":\"XXXX2209\",\"cardAccountId\":\"CAOTHER\"}"
            })
    void a_card_without_id_or_number_or_of_another_account_is_left_out(String json) {
        assertThat(card(json)).isEmpty();
    }

    private static Optional<IssuedCard> card(String json) {
        return CardFields.read(Json.read(json.getBytes(UTF_8)).orElseThrow(), Installation.account());
    }
}
