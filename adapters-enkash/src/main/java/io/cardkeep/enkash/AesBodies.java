package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/**
 * Bodies as {@code {"request":"<base64>"}}: AES-128 in ECB mode with PKCS5 padding; the key is the first half of the
 * SHA-256 of the company's secret. EnKash fixes the mode; it is weak and used for nothing else.
 */
final class AesBodies implements BodyCodec {
    private static final byte[] BEFORE = "{\"request\":\"".getBytes(US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(US_ASCII);

    private final SecretKeySpec key;

    AesBodies(Secret secret) {
        byte[] utf8 = secret.lend(Bytes::utf8);
        byte[] hash = sha256(utf8);
        this.key = new SecretKeySpec(hash, 0, 16, "AES");
        Bytes.wipe(utf8, hash);
    }

    @Override
    public byte[] encode(byte[] json) {
        byte[] base64 = base64(json);
        try {
            return Bytes.joined(BEFORE, base64, AFTER);
        } finally {
            Bytes.wipe(base64);
        }
    }

    @Override
    public Optional<Opened> open(byte[] body) {
        return Json.read(body).flatMap(json -> {
            JsonNode request = json.path("request");
            return request.isString() ? decrypted(request.stringValue()) : Optional.of(new Opened(body.clone(), false));
        });
    }

    @Override
    public BodyCodec bare() {
        return new BareBodies(this, json -> new String(base64(json), US_ASCII), this::decrypted);
    }

    private byte[] base64(byte[] json) {
        byte[] encrypted = new byte[0];
        try {
            encrypted = run(Cipher.ENCRYPT_MODE, json);
            return Base64.getEncoder().encode(encrypted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES in ECB mode with PKCS5 padding.", e);
        } finally {
            Bytes.wipe(encrypted);
        }
    }

    private Optional<Opened> decrypted(String base64) {
        try {
            byte[] clear = run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(base64));
            return Optional.of(new Opened(clear, true));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher.doFinal(input);
    }

    private static byte[] sha256(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
