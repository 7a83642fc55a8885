package io.cardkeep.web.pin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a sealing challenge is bound to instead of the session's id, which is a secret. */
final class SessionHash {
    private SessionHash() {}

    /** Hex SHA-256 of the session's id. */
    static String of(HttpSession session) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(session.getId().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
