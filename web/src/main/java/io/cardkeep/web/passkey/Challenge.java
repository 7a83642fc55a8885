package io.cardkeep.web.passkey;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What a browser has to sign, so that no answer is good twice: 32 random bytes in its session, for one purpose and five
 * minutes. It is no secret: every page that asks for a passkey shows it to the browser.
 */
record Challenge(Purpose purpose, String value, Instant until) implements Serializable {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final String ATTRIBUTE = "cardkeep.passkey-challenge";

    enum Purpose {
        SIGN_IN,
        CONFIRM,
        ADD,
        JOIN
    }

    /** A new one, which takes the place of an earlier one. */
    static Challenge begin(Purpose purpose, HttpSession session, Instant now) {
        Challenge challenge = new Challenge(purpose, Bytes.random().toBase64UrlString(), now.plus(GOOD_FOR));
        session.setAttribute(ATTRIBUTE, challenge);
        return challenge;
    }

    /** The one of the session, which is gone from it now; empty when there is none, or none for this any more. */
    static Optional<Challenge> take(Purpose purpose, HttpSession session, Instant now) {
        Object found = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return found instanceof Challenge challenge && challenge.purpose == purpose && now.isBefore(challenge.until)
                ? Optional.of(challenge)
                : Optional.empty();
    }

    Bytes bytes() {
        return Bytes.fromBase64(value);
    }
}
