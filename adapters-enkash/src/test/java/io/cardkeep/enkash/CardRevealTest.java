package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.cardkeep.domain.card.BrowserKey;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.SealedCardDetails;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.sandbox.SandboxOptions;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A card's number and CVV, which only the browser that asked can open. */
class CardRevealTest {
    static final Map<String, Object> ON = Map.of("enkash.view.enabled", "true", "enkash.read-timeout", "500ms");
    static final RSAKey BROWSER = key(2048);

    @ParameterizedTest
    @EnumSource(Spoken.class)
    void the_number_opens_with_the_browsers_key_alone(Spoken spoken) {
        try (Sandbox sandbox = viewable(spoken);
                Installation installation = sandbox.installation(ON)) {
            SealedCardDetails sealed = read(installation.port(CardReveal.class).details(Installation.CARD, browser()));

            JsonNode details = opened(sealed);
            assertThat(details.path("cardNumber").stringValue()).matches("\\d{12}4821");
            assertThat(details.path("expiryMonth").stringValue()).isEqualTo("08");
            assertThat(details.path("expiryYear").stringValue()).isEqualTo("2031");
            assertThat(details.path("nameOnCard").stringValue()).isEqualTo("Asha Rao");
            assertThat(sealed.toString()).isEqualTo("SealedCardDetails");
            assertThat(sandbox.received("view").getFirst().at("/body").toString())
                    .isEqualTo("""
                            {"companyId":"CEKEP5GSGP","cardAccountId":"CAA8W45","enKashCardId":"EKC94AEX89",\
                            "otpRequired":false,"otpMedium":"MOBILE"}""");
        }
    }

    @ParameterizedTest
    @EnumSource(Spoken.class)
    void the_cvv_comes_by_a_call_of_its_own_in_the_newer_portal_alone(Spoken spoken) {
        try (Sandbox sandbox = viewable(spoken);
                Installation installation = sandbox.installation(ON)) {
            Reading<SealedCardDetails> reading =
                    installation.port(CardReveal.class).cvv(Installation.CARD, browser());

            if (spoken.isOf2026()) {
                JsonNode details = opened(read(reading));
                assertThat(details.path("cvv").stringValue()).matches("\\d{3}");
                assertThat(details.size()).isEqualTo(1);
            } else {
                assertThat(reading).isEqualTo(new Reading.Refused<>("This EnKash has no call that shows a CVV."));
                assertThat(sandbox.received("viewCvv")).isEmpty();
            }
        }
    }

    @Test
    void nothing_is_asked_of_enkash_where_it_is_switched_off() {
        try (Sandbox sandbox = viewable(Spoken.PLAIN_2026);
                Installation installation = sandbox.installation()) {
            CardReveal reveal = installation.port(CardReveal.class);

            assertThat(reveal.details(Installation.CARD, browser()))
                    .isEqualTo(new Reading.Refused<>("Showing a card's details is switched off here."));
            assertThat(reveal.cvv(Installation.CARD, browser())).isInstanceOf(Reading.Refused.class);
            assertThat(sandbox.received("view")).isEmpty();
            assertThat(sandbox.received("viewCvv")).isEmpty();
        }
    }

    @Test
    void a_key_that_would_not_keep_a_secret_is_refused_before_anything_is_asked() throws ParseException {
        String whole = BROWSER.toJSONString();
        String forSigning = RSAKey.parse(whole).toPublicJWK().toJSONString().replace("{", "{\"alg\":\"RS256\",");
        try (Sandbox sandbox = viewable(Spoken.PLAIN_2025);
                Installation installation = sandbox.installation(ON)) {
            for (String jwk : List.of(whole, forSigning, "{}", "no key", weak())) {
                assertThat(installation.port(CardReveal.class).details(Installation.CARD, new BrowserKey(jwk)))
                        .isEqualTo(new Reading.Refused<>("The browser's key cannot be used."));
            }
            assertThat(sandbox.received("view")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error-500",
                "bad-gateway-html",
                "truncated-json",
                "wrong-types",
                "missing-code",
                "cut-off",
                "timeout"
            })
    void what_cannot_be_read_is_not_shown(String fault) {
        try (Sandbox sandbox = viewable(Spoken.AES_2026);
                Installation installation = sandbox.installation(ON)) {
            sandbox.post("/faults", "{\"call\":\"view\",\"kind\":\"" + fault + "\",\"count\":3}");

            assertThat(installation.port(CardReveal.class).details(Installation.CARD, browser()))
                    .isInstanceOf(Reading.Unavailable.class);
            assertThat(installation.port(CardReveal.class).details(Installation.CARD, browser()))
                    .isInstanceOf(Reading.Read.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cardNumber\":\"4111-1111-1111-1111\",\"expiryMonth\":\"08\",\"expiryYear\":\"2031\"}",
                "{\"cardNumber\":\"4111111111111111\",\"expiryMonth\":\"08\"}",
                "{\"cardNumber\":null,\"expiryMonth\":\"08\",\"expiryYear\":\"2031\"}",
                "{\"cardNumber\":{\"n\":4111111111111111},\"expiryMonth\":\"08\",\"expiryYear\":\"2031\"}",
                "{\"cardNumber\":\"\\\",\\\"x\\\":\\\"\",\"expiryMonth\":\"08\",\"expiryYear\":\"2031\"}",
                "\"4111111111111111\"",
                "[]"
            })
    void what_does_not_look_like_a_card_is_not_shown(String payload) {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, "{\"code\":0,\"payload\":" + payload + "}");
                Installation installation = enkash.installation(ON)) {
            assertThat(installation.port(CardReveal.class).details(Installation.CARD, browser()))
                    .isEqualTo(new Reading.Unavailable<>("EnKash's answer could not be read.", null));
        }
    }

    @Test
    void digits_may_come_as_numbers_too() {
        try (ScriptedEnkash enkash = ScriptedEnkash.always(200, """
                        {"code":0,"payload":{"cardNumber":9356001234564821,"expiryMonth":8,"expiryYear":31}}""");
                Installation installation = enkash.installation(ON)) {
            assertThat(opened(read(installation.port(CardReveal.class).details(Installation.CARD, browser())))
                            .path("cardNumber")
                            .stringValue())
                    .isEqualTo("9356001234564821");
        }
    }

    @Test
    void a_card_that_enkash_does_not_know_or_will_not_show_is_refused() {
        try (Sandbox sandbox = Sandbox.speaking(Spoken.PLAIN_2025);
                Installation installation = sandbox.installation(ON)) {
            CardReveal reveal = installation.port(CardReveal.class);
            CardRef unknown = new CardRef(Installation.COMPANY, Installation.ACCOUNT, new CardId("EKCNOSUCH"));

            assertThat(reveal.details(Installation.CARD, browser())).isInstanceOf(Reading.Refused.class);
            assertThat(reveal.details(unknown, browser())).isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void secret_fields_are_gone_once_closed_and_late_ones_are_never_kept() {
        byte[] late = "{\"code\":0,\"payload\":{\"cvv\":\"123\"}}".getBytes(UTF_8);
        SecretFields fields = new SecretFields(Set.of("cvv"));
        Delivery.Answered answered = new Delivery.Answered(200, late.clone(), null);

        Reply reply = fields.read(answered, new PlainBodies());
        assertThat(reply.toString()).doesNotContain("123");
        assertThat(fields.ascii("cvv", Pattern.compile("\\d+"))).isPresent();
        assertThat(answered.body()).containsOnly(0);
        fields.close();
        fields.read(new Delivery.Answered(200, late.clone(), null), new PlainBodies());

        assertThat(fields.ascii("cvv", Pattern.compile("\\d+"))).isEmpty();
    }

    static BrowserKey browser() {
        return new BrowserKey(BROWSER.toPublicJWK().toJSONString());
    }

    static Sandbox viewable(Spoken spoken) {
        return Sandbox.speaking(spoken, SandboxOptions.builder().viewCard());
    }

    static JsonNode opened(SealedCardDetails sealed) {
        try {
            JWEObject jwe = JWEObject.parse(sealed.jwe());
            assertThat(jwe.getHeader().getAlgorithm()).isEqualTo(JWEAlgorithm.RSA_OAEP_256);
            jwe.decrypt(new RSADecrypter(BROWSER));
            return Json.read(jwe.getPayload().toBytes()).orElseThrow();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SealedCardDetails read(Reading<SealedCardDetails> reading) {
        return ((Reading.Read<SealedCardDetails>) reading).value();
    }

    private static String weak() {
        return "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + "w".repeat(170) + "\"}";
    }

    private static RSAKey key(int bits) {
        try {
            return new RSAKeyGenerator(bits).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
