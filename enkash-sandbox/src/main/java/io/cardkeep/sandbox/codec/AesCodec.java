package io.cardkeep.sandbox.codec;

import io.cardkeep.sandbox.exchange.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-128 in ECB mode with PKCS#5 padding, Base64, wrapped as {@code {"request":"…"}} in both directions. The key is the first
 * 16 bytes of the secret's SHA-256. Source: EnKash, "Encrypting and decrypting the payload".
 */
public final class AesCodec implements BodyCodec {
    private static final String WRAPPER = "request";

    private final SecretKeySpec key;

    public AesCodec(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            this.key = new SecretKeySpec(Arrays.copyOf(digest, 16), "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }

    @Override
    public Optional<String> open(String body) {
        return Json.objectIn(body)
                .filter(wrapper -> wrapper.size() == 1 && wrapper.path(WRAPPER).isString())
                .flatMap(wrapper -> openBare(wrapper.path(WRAPPER).stringValue()));
    }

    @Override
    public String seal(String json) {
        return Json.object().put(WRAPPER, sealBare(json)).toString();
    }

    @Override
    public String sealBare(String json) {
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE).doFinal(json.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(encrypted);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot encrypt with AES.", missing);
        }
    }

    @Override
    public Optional<String> openBare(String base64) {
        try {
            byte[] clear =
                    cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(base64));
            return Optional.of(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    // ECB hides nothing about repeated blocks; EnKash's wire fixes it, so the stand-in has to speak it.
    @SuppressWarnings("InsecureCryptoUsage")
    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher;
    }
}
