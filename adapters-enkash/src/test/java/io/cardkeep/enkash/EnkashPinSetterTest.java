package io.cardkeep.enkash;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.PinSetter.Result;
import io.cardkeep.domain.pin.PinSetter.Why;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.sandbox.SandboxOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnkashPinSetterTest {
    private static final PinPolicy FOUR_TO_TWELVE = PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 12);

    private final Sandbox sandbox = Sandbox.with(SandboxOptions.builder().pinLengths(4, 12));
    private final Installation installation = sandbox.installation();
    private final SealedPins pins = new SealedPins(installation);
    private final PinSetter setter = installation.port(PinSetter.class);

    @AfterEach
    void stop() {
        installation.close();
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0917", "00417", "739164", "049217385016"})
    void a_sealed_pin_arrives_as_text_with_its_leading_zero(String digits) {
        assertThat(set(pins.order(digits))).isEqualTo(new Result.Answered(new Answer.Accepted()));

        JsonNode call = sandbox.received("setPin").getLast();
        assertThat(call.at("/body").toString())
                .isEqualTo(
                        "{\"companyId\":\"CEKEP5GSGP\",\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC94AEX89\",\"pinBlock\":\""
                                + digits + "\",\"otpRequired\":false}");
        assertThat(call.at("/pinBlock/type").stringValue()).isEqualTo("STRING");
        assertThat(installation.challenges.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Spoken.class)
    void a_pin_is_set_in_every_reading_of_the_pages(Spoken spoken) {
        try (Sandbox sandboxOf = Sandbox.speaking(spoken);
                Installation other = sandboxOf.installation()) {
            Result result = other.port(PinSetter.class)
                    .setPin(
                            new SealedPins(other).order("0917"),
                            PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 4),
                            HolderFacts.UNKNOWN);

            assertThat(result).isEqualTo(new Result.Answered(new Answer.Accepted()));
            assertThat(sandboxOf.received("setPin").getLast().at("/pinBlock").toString())
                    .isEqualTo("{\"type\":\"STRING\",\"value\":\"0917\"}");
        }
    }

    @Test
    void an_encrypted_installation_sends_the_same_body_encrypted() {
        try (Sandbox encrypted = Sandbox.encrypted(true);
                Installation other = encrypted.installation()) {
            PinSetter.Order order = new SealedPins(other).order("0917");

            assertThat(other.port(PinSetter.class).setPin(order, FOUR_TO_TWELVE, HolderFacts.UNKNOWN))
                    .isEqualTo(new Result.Answered(new Answer.Accepted()));
            JsonNode call = encrypted.received("setPin").getLast();
            assertThat(call.at("/encrypted").booleanValue()).isTrue();
            assertThat(call.at("/body/pinBlock").stringValue()).isEqualTo("0917");
        }
    }

    @Test
    void an_id_that_needs_escaping_cannot_break_out_of_the_body() {
        CardRef odd = new CardRef(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKC\",\"pinBlock\":\"1"));
        String nonce = pins.challenge(each -> new SealingChallenge(
                each.nonceHash(),
                each.company(),
                odd.card(),
                each.person(),
                each.sessionHash(),
                each.keyId(),
                each.expiresAt()));
        JWEHeader header =
                pins.header(nonce).customParam("card", odd.card().value()).build();
        PinSetter.Order order =
                pins.order(odd, SealedPins.PERSON, SealedPins.SESSION, pins.seal("0917        ", header));

        assertThat(set(order)).isEqualTo(new Result.Answered(new Answer.Declined("Card not found")));
        assertThat(sandbox.received("setPin").getLast().at("/body/enKashCardId").stringValue())
                .isEqualTo(odd.card().value());
    }

    @Test
    void a_guessable_pin_is_refused_and_nothing_is_sent() {
        assertThat(set(pins.order("1111")))
                .isInstanceOfSatisfying(
                        Result.TooGuessable.class,
                        refused -> assertThat(refused.rules()).contains(PinRule.ONE_DIGIT));
        assertNothingWasSent();
    }

    @Test
    void what_is_known_of_the_holder_is_refused_too() {
        HolderFacts facts = new HolderFacts(null, null, "7391", null, null, null);

        assertThat(setter.setPin(pins.order("7391"), FOUR_TO_TWELVE, facts))
                .isEqualTo(new Result.TooGuessable(List.of(PinRule.CARD_NUMBER)));
        assertNothingWasSent();
    }

    @Test
    void the_same_sealed_pin_opens_only_once() {
        PinSetter.Order order = pins.order("0917");

        assertThat(set(order)).isEqualTo(new Result.Answered(new Answer.Accepted()));
        assertThat(set(order)).isEqualTo(new Result.Unreadable(Why.REPLAYED));
        assertThat(sandbox.received("setPin")).hasSize(1);
    }

    @Test
    void a_refused_one_is_used_up_as_well() {
        PinSetter.Order order = pins.order("1111");

        assertThat(set(order)).isInstanceOf(Result.TooGuessable.class);
        assertThat(set(order)).isEqualTo(new Result.Unreadable(Why.REPLAYED));
    }

    @Test
    void a_challenge_ends_after_its_time() {
        PinSetter.Order order = pins.order("0917");
        installation.clock.advance(Duration.ofMinutes(5));

        assertRefused(order, Why.EXPIRED);
    }

    @Test
    void a_challenge_holds_for_one_card_one_person_and_one_session() {
        String jwe = pins.order("0917").sealed().jwe();
        CardRef otherCard = new CardRef(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKCOTHER"));
        assertRefused(pins.order(otherCard, SealedPins.PERSON, SealedPins.SESSION, jwe), Why.OTHER_CARD);

        jwe = pins.order("0917").sealed().jwe();
        CardRef otherCompany = new CardRef(new CompanyId("CEKOTHER"), Installation.ACCOUNT, Installation.CARD.card());
        assertRefused(pins.order(otherCompany, SealedPins.PERSON, SealedPins.SESSION, jwe), Why.OTHER_CARD);

        jwe = pins.order("0917").sealed().jwe();
        PersonId otherPerson = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
        assertRefused(pins.order(Installation.CARD, otherPerson, SealedPins.SESSION, jwe), Why.OTHER_PERSON);

        jwe = pins.order("0917").sealed().jwe();
        assertRefused(pins.order(Installation.CARD, SealedPins.PERSON, "0".repeat(64), jwe), Why.OTHER_SESSION);
    }

    @Test
    void the_card_in_the_header_counts_too() {
        JWEHeader header =
                pins.header(pins.challenge()).customParam("card", "EKCOTHER").build();

        assertRefused(pins.sealedAs(pins.seal("0917        ", header)), Why.OTHER_CARD);
    }

    @Test
    void a_key_that_the_challenge_did_not_name_or_nobody_holds_opens_nothing() {
        JWEHeader other =
                pins.header(pins.challenge()).keyID("pin-sealing-209901").build();
        assertRefused(pins.sealedAs(pins.seal("0917        ", other)), Why.UNKNOWN_KEY);

        String nonce = pins.challenge(each -> new SealingChallenge(
                each.nonceHash(),
                each.company(),
                each.card(),
                each.person(),
                each.sessionHash(),
                "pin-sealing-209901",
                each.expiresAt()));
        JWEHeader gone = pins.header(nonce).keyID("pin-sealing-209901").build();
        assertRefused(pins.sealedAs(pins.seal("0917        ", gone)), Why.UNKNOWN_KEY);
    }

    @Test
    void only_one_algorithm_one_encryption_and_exactly_five_members_are_accepted() {
        String nonce = pins.challenge();
        String card = Installation.CARD.card().value();
        List<JWEHeader> foreign = List.of(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_512, EncryptionMethod.A256GCM)
                        .keyID(Keystores.CURRENT)
                        .customParam("nonce", nonce)
                        .customParam("card", card)
                        .build(),
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM)
                        .keyID(Keystores.CURRENT)
                        .customParam("nonce", nonce)
                        .customParam("card", card)
                        .build(),
                SealedPins.compressed(pins.header(nonce)).build(),
                pins.header(nonce).contentType("text/plain").build(),
                pins.header(nonce).customParam("extra", "x").build(),
                pins.header(nonce).customParam("card", List.of(card)).build(),
                pins.header(nonce).customParam("card", null).build(),
                pins.header(nonce).keyID(null).build(),
                pins.header("short").build(),
                pins.header(nonce + "=").build());

        for (JWEHeader header : foreign) {
            assertThat(set(pins.sealedAs(pins.seal("0917        ", header))))
                    .as(header.toString())
                    .isEqualTo(new Result.Unreadable(Why.WRONG_FORM));
        }
        assertThat(installation.challenges.size())
                .as("a foreign form takes no challenge")
                .isEqualTo(1);
        assertNothingWasSent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0917", "a.b.c", "a.b.c.d", "....", "e30....", "eyJhbGciOiJub25lIn0.MDkxNw.", "a.b.c.d.e.f"})
    void what_is_no_compact_jwe_is_refused(String text) {
        assertRefused(pins.sealedAs(text), Why.WRONG_FORM);
    }

    @Test
    void any_changed_part_breaks_the_seal() {
        for (int part = 1; part <= 4; part++) {
            String[] parts = pins.order("0917").sealed().jwe().split("\\.", -1);
            String old = parts[part];
            parts[part] = (old.charAt(0) == 'A' ? 'B' : 'A') + old.substring(1);
            assertRefused(pins.sealedAs(String.join(".", parts)), Why.ALTERED);

            parts = pins.order("0917").sealed().jwe().split("\\.", -1);
            parts[part] = "";
            assertRefused(pins.sealedAs(String.join(".", parts)), Why.ALTERED);
        }
    }

    @Test
    void the_header_cannot_be_exchanged_for_another_good_one() {
        String[] mine = pins.order("0917").sealed().jwe().split("\\.", -1);
        String[] other = pins.order("0917").sealed().jwe().split("\\.", -1);
        mine[0] = other[0];

        assertRefused(pins.sealedAs(String.join(".", mine)), Why.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0917",
                "091         ",
                "0917       ",
                "0917         ",
                " 0917       ",
                "09 17       ",
                "091a        ",
                "0917       \0",
                "0917\0\0\0\0\0\0\0\0",
                "            ",
                "0917-0917-09",
                "0917       1"
            })
    void what_is_not_padded_digits_is_no_pin(String plaintext) {
        assertRefused(
                pins.sealedAs(pins.seal(plaintext, pins.header(pins.challenge()).build())), Why.NOT_A_PIN);
    }

    @Test
    void a_length_that_the_policy_does_not_allow_is_no_pin() {
        PinPolicy four = PinPolicy.on(LocalDate.of(2026, 3, 4), 4, 4);

        assertThat(setter.setPin(pins.order("73916"), four, HolderFacts.UNKNOWN))
                .isEqualTo(new Result.Unreadable(Why.NOT_A_PIN));
        assertNothingWasSent();
    }

    @Test
    void a_company_without_credentials_sends_nothing() {
        CompanyId stranger = new CompanyId("CEKSTRANGER");
        String nonce = pins.challenge(each -> new SealingChallenge(
                each.nonceHash(),
                stranger,
                each.card(),
                each.person(),
                each.sessionHash(),
                each.keyId(),
                each.expiresAt()));
        CardRef card = new CardRef(stranger, Installation.ACCOUNT, Installation.CARD.card());
        String jwe = pins.seal("0917        ", pins.header(nonce).build());

        assertThat(set(pins.order(card, SealedPins.PERSON, SealedPins.SESSION, jwe)))
                .isEqualTo(new Result.Answered(
                        new Answer.NotSent("This installation holds no EnKash credentials for this company.", null)));
        assertNothingWasSent();
    }

    @Test
    void a_blocked_card_is_declined_in_enkashs_words() {
        sandbox.post("/cards", """
                {"cardAccountId":"CAA8W45","enKashCardId":"EKCBLOCKED","lastFour":"0001","status":"BLOCKED"}""");
        CardRef blocked = new CardRef(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKCBLOCKED"));
        String nonce = pins.challenge(each -> new SealingChallenge(
                each.nonceHash(),
                each.company(),
                blocked.card(),
                each.person(),
                each.sessionHash(),
                each.keyId(),
                each.expiresAt()));
        String jwe = pins.seal(
                "0917        ",
                pins.header(nonce).customParam("card", blocked.card().value()).build());

        assertThat(set(pins.order(blocked, SealedPins.PERSON, SealedPins.SESSION, jwe)))
                .isInstanceOfSatisfying(
                        Result.Answered.class,
                        answered -> assertThat(answered.answer())
                                .isInstanceOfSatisfying(
                                        Answer.Declined.class,
                                        declined ->
                                                assertThat(declined.reason()).containsIgnoringCase("blocked")));
    }

    private Result set(PinSetter.Order order) {
        return setter.setPin(order, FOUR_TO_TWELVE, HolderFacts.UNKNOWN);
    }

    private void assertRefused(PinSetter.Order order, Why why) {
        assertThat(set(order)).isEqualTo(new Result.Unreadable(why));
        assertNothingWasSent();
    }

    private void assertNothingWasSent() {
        assertThat(sandbox.received("setPin")).isEmpty();
    }
}
