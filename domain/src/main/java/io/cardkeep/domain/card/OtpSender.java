package io.cardkeep.domain.card;

import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** EnKash as who sends one-time codes to a card's holder ("Generate Card OTP"). It changes no card and no money. */
public interface OtpSender {
    /** Has a code sent to the holder's mobile; never repeated by itself, since each one is an SMS. */
    Sending send(CardRef card, OtpAction action);

    sealed interface Sending {
        record Sent(OtpRequestId request) implements Sending {}

        /** EnKash said no. */
        record Declined(String reason) implements Sending {}

        /** No readable answer; a code may be on its way, but without its id it cannot be used. */
        record Unavailable(String why, @Nullable Duration retryAfter) implements Sending {}
    }
}
