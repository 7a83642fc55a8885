package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final String SEAL = """
            async ([pin, challenge]) => {
              const { seal } = await import('/js/pin/seal.js');
              return seal(pin, challenge);
            }""";

    private static ScriptPage browser;
    private static RSAKey key;

    @BeforeAll
    static void openBrowser() throws Exception {
        browser = new ScriptPage();
        key = new RSAKeyGenerator(3072).keyID("pin-sealing-202611").generate();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0917", "00000", "834792056134"})
    void isOpenedByNimbusToThePaddedDigits(String pin) throws Exception {
        JWEObject jwe = JWEObject.parse(sealed(pin));
        jwe.decrypt(new RSADecrypter(key));

        assertThat(jwe.getPayload().toString()).hasSize(12).isEqualTo("%-12s".formatted(pin));
    }

    @Test
    void saysInItsHeaderWhatItIsSealedForAndNothingElse() {
        String header = new String(Base64.getUrlDecoder().decode(sealed("0917").split("\\.", 2)[0]), UTF_8);

        assertThat(header).isEqualTo("""
                        {"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"pin-sealing-202611","nonce":"b3V0-_9k","card":"EKC94AEX89"}""");
    }

    @Test
    void showsNotHowLongThePinIs() {
        assertThat(sealed("0917")).hasSameSizeAs(sealed("834792056134"));
    }

    @Test
    void isNeverTheSameTwice() {
        String[] one = sealed("0917").split("\\.", -1);
        String[] other = sealed("0917").split("\\.", -1);

        assertThat(one[0]).isEqualTo(other[0]);
        assertThat(List.of(one).subList(1, 5))
                .doesNotContainAnyElementsOf(List.of(other).subList(1, 5));
    }

    @Test
    void breaksWhenTheCardInTheHeaderIsExchanged() throws Exception {
        String[] parts = sealed("0917").split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8).replace("EKC94AEX89", "EKC94AEX88");
        parts[0] = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(UTF_8));
        JWEObject jwe = JWEObject.parse(String.join(".", parts));

        assertThatThrownBy(() -> jwe.decrypt(new RSADecrypter(key))).isInstanceOf(JOSEException.class);
    }

    private static String sealed(String pin) {
        Map<String, Object> challenge = Map.of(
                "kid", key.getKeyID(),
                "jwk", key.toPublicJWK().toJSONObject(),
                "nonce", "b3V0-_9k",
                "card", "EKC94AEX89",
                "expiresAt", "2026-11-22T10:06:00Z");
        return (String) browser.run(SEAL, List.of(pin, challenge));
    }
}
