package io.cardkeep.web.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * One way to the provider and back, known to one browser: everything that must not be guessed or be of another attempt
 * comes from 256 random bits that the browser alone holds, so that none of it is stored here.
 */
final class SignOnAttempt {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 32;

    private final String secret;

    private SignOnAttempt(String secret) {
        this.secret = secret;
    }

    static SignOnAttempt fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SignOnAttempt(TEXT.encodeToString(bytes));
    }

    /** As a browser brings it; it may be anything. */
    static SignOnAttempt broughtBack(String text) {
        return new SignOnAttempt(text);
    }

    /** For the browser alone. */
    void lend(Consumer<String> browser) {
        browser.accept(secret);
    }

    /** Ties the answer to this browser (RFC 6749, 10.12). */
    String state() {
        return derived("state");
    }

    /** Ties the ID token to this attempt (OpenID Connect Core 1.0, 15.5.2). */
    String nonce() {
        return derived("nonce");
    }

    /** Ties the code to this attempt: 43 characters (RFC 7636, 4.1). */
    String verifier() {
        return derived("verifier");
    }

    /** What stands for a verifier or a nonce where others see it (RFC 7636, 4.2). */
    static String hashed(String text) {
        return TEXT.encodeToString(sha256(text));
    }

    private String derived(String purpose) {
        return hashed(purpose + ":" + secret);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "SignOnAttempt";
    }
}
