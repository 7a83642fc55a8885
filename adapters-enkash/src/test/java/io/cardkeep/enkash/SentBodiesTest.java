package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpAction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each change, byte by byte as it leaves. */
class SentBodiesTest {
    @Test
    void an_account_is_opened_with_all_that_the_page_requires() {
        NewCardAccount account = new NewCardAccount(
                Installation.COMPANY,
                "anay meal",
                "EKPBJ8L4",
                "PMGAZ7L5A",
                "admin@example.com",
                "6660686687",
                "Meals",
                AccountType.MEAL);

        assertThat(sent(
                        "2025",
                        installation -> installation.port(AccountOpening.class).open(account)))
                .isEqualTo("""
                        {"companyId":"CEKEP5GSGP","companyName":"anay meal","planMasterId":"PMGAZ7L5A",\
                        "email":"admin@example.com","mobile":"6660686687","accountTitle":"Meals","accountType":"MEAL",\
                        "userId":"EKPBJ8L4"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.01",
        "0.1, 0.10",
        "10, 10.00",
        "1E+3, 1000.00",
        "1E+12, 1000000000000.00",
        "92415.44, 92415.44",
        "99999999999999.99, 99999999999999.99"
    })
    void an_amount_leaves_with_two_decimals_and_without_an_exponent(String rupees, String written) {
        Load load = new Load(Installation.CARD, Money.of(rupees), new LoadReference("Ref123"), "desc");

        assertThat(sent(
                        "2025",
                        installation -> installation.port(AccountFunding.class).load(load)))
                .isEqualTo("""
                        {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89","amount":%s,\
                        "transactionType":"CR","type":"ALLOCATE_FUND","transactionCode":"ALLOCATION",\
                        "uniqueReferenceNumber":"Ref123","description":"desc"}""".formatted(written));
    }

    @Test
    void a_prepaid_card_is_asked_for_as_the_example_shows() {
        assertThat(issued(Requests.newCard())).isEqualTo("""
                        {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","email":"a@example.com","mobile":"6001098801",\
                        "title":"Mr","firstName":"johny","lastName":"bateman","gender":"M","specialDate":"02-09-2001",\
                        "address":"cda block","address2":"ab colony","city":"kota","state":"Rajasthan","country":"India",\
                        "pincode":"323307","loadAmount":10.00,"primaryEnKashCard":false,"physicalCard":true,\
                        "remarks":"string","physicalDeliveryAddressFlag":true,"deliveryAddress":"cda block",\
                        "deliveryAddress2":"ab colony","deliveryCity":"kota","deliveryState":"Rajasthan",\
                        "deliveryCountry":"India","deliveryPincode":"323307",\
                        "documents":[{"docType":"PAN","docNo":"CPNPN9977R"}]}""");
    }

    @Test
    void a_gift_cards_amount_is_text_and_a_known_user_needs_no_more_than_an_id() {
        NewHolder known = new NewHolder("EK8IHN4B", null, null, null, null, null, null, null, null, null);
        CardAccount gifts = new CardAccount(
                Installation.COMPANY, Installation.ACCOUNT, "Gifts", CardProduct.GIFT, null, null, null);
        NewCard card = new NewCard(gifts, known, CardForm.VIRTUAL, Money.of("500"), true, null, " ");

        assertThat(issued(card)).isEqualTo("""
                        {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","userId":"EK8IHN4B","loadAmount":"500.00",\
                        "primaryEnKashCard":true,"physicalCard":false,"physicalDeliveryAddressFlag":false}""");
    }

    @Test
    void a_replacement_names_no_company_and_a_medium_though_no_code_is_asked_for() {
        assertThat(sent(
                        "2025",
                        installation -> installation.port(CardIssuance.class).replace(Installation.CARD, null)))
                .isEqualTo("""
                        {"enKashCardId":"EKC94AEX89","cardAccountId":"CAA8W45","otpMedium":"MOBILE","otpRequired":false}""");
    }

    @Test
    void plastic_goes_to_six_fields_of_address() {
        PostalAddress narrow = new PostalAddress("cda block", "", "kota", "Rajasthan", "India", "323307");

        assertThat(sent(
                        "2025",
                        installation ->
                                installation.port(CardIssuance.class).orderPlastic(Installation.CARD, narrow, "soon")))
                .isEqualTo("""
                        {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89",\
                        "deliveryAddress":"cda block","deliveryCity":"kota","deliveryState":"Rajasthan",\
                        "deliveryCountry":"India","deliveryPincode":"323307","remarks":"soon","otpRequired":false}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025|\"enKashCardIds\":[\"EKC94AEX89\"]|\"dtd\":1220.00|\"posDailyLimitCount\":1",
                "2026|\"enKashCardIds\":\"EKC94AEX89\"|\"dtd\":\"1220.00\"|\"posDailyLimitCount\":\"1\""
            })
    void controls_are_numbers_in_the_older_portal_and_texts_in_the_newer(
            String generation, String ids, String amount, String count) {
        Map<Limit, Change<BigDecimal>> limits = new LinkedHashMap<>();
        limits.put(Limit.DAILY, new Change.Set<>(new BigDecimal("1.22E+3")));
        limits.put(Limit.POS_DAILY_COUNT, new Change.Set<>(new BigDecimal("1.0")));
        limits.put(Limit.YEARLY, new Change.Clear<>());
        ControlChange change = new ControlChange(Map.of(Channel.CONTACTLESS, true), limits);

        String body = sent(
                generation,
                installation -> installation.port(CardControls.class).change(Installation.CARD, change, true));

        assertThat(body)
                .contains(ids, amount, count, "\"ytd\":null", "\"contactlessAllowed\":true", "\"adminUser\":true")
                .doesNotContain("mtd", "posAllowed");
    }

    @Test
    void a_holders_own_change_says_nothing_of_admins() {
        ControlChange change = new ControlChange(Map.of(Channel.INTERNATIONAL, false), Map.of());

        assertThat(sent(
                        "2025",
                        installation -> installation.port(CardControls.class).change(Installation.CARD, change, false)))
                .isEqualTo("""
                        {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardIds":["EKC94AEX89"],\
                        "internationalAllowed":false}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "2025|'\"{\\\"cardOtpAction\\\":\\\"VIEW_CARD\\\",\\\"cardAccountId\\\":\\\"CAA8W45\\\","
                        + "\\\"enKashCardId\\\":\\\"EKC94AEX89\\\",\\\"companyId\\\":\\\"CEKEP5GSGP\\\"}\"'",
                "2026|'{\"cardOtpAction\":\"VIEW_CARD\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\"}'"
            })
    void a_code_is_asked_for_by_one_string_in_the_older_portal_and_by_an_object_in_the_newer(
            String generation, String body) {
        assertThat(sent(
                        generation,
                        installation ->
                                installation.port(OtpSender.class).send(Installation.CARD, OtpAction.VIEW_CARD)))
                .isEqualTo(body);
    }

    private static String issued(NewCard card) {
        return sent(
                "2025", installation -> installation.port(CardIssuance.class).issue(card));
    }

    private static String sent(String generation, Consumer<Installation> act) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, "{\"code\":0,\"payload\":\"Success\"}");
                Installation installation = enkash.installation(Map.of("enkash.generation", generation))) {
            act.accept(installation);
            assertThat(enkash.bodies()).hasSize(1);
            return enkash.bodies().getFirst();
        }
    }
}
