package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.pin.SealingKey;
import io.cardkeep.domain.pin.SealingKeys;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Seals PINs as the browser does, and as an attacker might. */
final class SealedPins {
    static final PersonId PERSON = new PersonId(UUID.fromString("7a0ee1f0-5e63-4a53-8f1a-33b8a6a6a001"));
    static final String SESSION = "5e55".repeat(16);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Installation installation;

    SealedPins(Installation installation) {
        this.installation = installation;
    }

    /** A challenge for card, person and session, five minutes; answers its nonce. */
    String challenge() {
        return challenge(challenge -> challenge);
    }

    String challenge(UnaryOperator<SealingChallenge> change) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        installation.challenges.add(change.apply(new SealingChallenge(
                sha256(nonce),
                Installation.COMPANY,
                Installation.CARD.card(),
                PERSON,
                SESSION,
                Keystores.CURRENT,
                installation.clock.instant().plus(Duration.ofMinutes(5)))));
        return nonce;
    }

    JWEHeader.Builder header(String nonce) {
        return new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .keyID(Keystores.CURRENT)
                .customParam("nonce", nonce)
                .customParam("card", Installation.CARD.card().value());
    }

    String seal(String plaintext, JWEHeader header) {
        SealingKey key = installation.port(SealingKeys.class).current();
        try {
            JWEObject jwe = new JWEObject(header, new Payload(plaintext.getBytes(US_ASCII)));
            jwe.encrypt(new RSAEncrypter(RSAKey.parse(key.jwk()).toRSAPublicKey()));
            return jwe.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As an honest browser would, digits padded to 12. */
    PinSetter.Order order(String digits) {
        return sealedAs(seal("%-12s".formatted(digits), header(challenge()).build()));
    }

    PinSetter.Order sealedAs(String jwe) {
        return new PinSetter.Order(Installation.CARD, PERSON, SESSION, new SealedPin(jwe), null);
    }

    PinSetter.Order order(CardRef card, PersonId person, String session, String jwe) {
        return new PinSetter.Order(card, person, session, new SealedPin(jwe), null);
    }

    static JWEHeader.Builder compressed(JWEHeader.Builder header) {
        return header.compressionAlgorithm(CompressionAlgorithm.DEF);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
