package io.cardkeep.enkash;

import java.util.Optional;
import java.util.function.Function;

/**
 * Decides what an HTTP answer means. Only what is certain is called success, refusal or "nothing took effect"; all else
 * is unclear.
 */
final class ReplyReader {
    static final String UNREADABLE = "EnKash's answer could not be read.";
    private static final String BUSY = "EnKash asks us to wait before we call again.";

    private ReplyReader() {}

    /** @param decoder reads a body's JSON; empty when it cannot be read */
    static Reply read(Delivery delivery, Function<byte[], Optional<BodyCodec.Decoded>> decoder) {
        return switch (delivery) {
            case Delivery.Undelivered(String why, var retryAfter) -> new Reply.NotNow(why, retryAfter);
            case Delivery.Lost(String why) -> new Reply.Unclear(why);
            case Delivery.Answered answered -> read(answered, decoder);
        };
    }

    private static Reply read(Delivery.Answered answered, Function<byte[], Optional<BodyCodec.Decoded>> decoder) {
        int status = answered.status();
        if (status == 429 || (status == 503 && answered.retryAfter() != null)) {
            return new Reply.NotNow(BUSY, answered.retryAfter());
        }
        if (status == 401) {
            return new Reply.Unclear("EnKash did not let us in (error 401).");
        }
        if (status >= 500 || status < 200 || (status >= 300 && status < 400)) {
            return new Reply.Unclear("EnKash answered with error " + status + ".");
        }
        return decoder.apply(answered.body())
                .flatMap(body -> read(status, body, answered))
                .orElseGet(() -> new Reply.Unclear(UNREADABLE, true));
    }

    private static Optional<Reply> read(int status, BodyCodec.Decoded body, Delivery.Answered answered) {
        return Envelope.of(body.json()).flatMap(envelope -> {
            if (envelope.isSuccess()) {
                boolean certain = status < 300 && body.asAgreed();
                return certain ? Optional.of(new Reply.Success(envelope.payload())) : Optional.empty();
            }
            return Optional.of(failure(envelope, answered));
        });
    }

    /** The reference does not say whether 401, 429 and 5xx come as a status or as a code, so both are read alike. */
    private static Reply failure(Envelope envelope, Delivery.Answered answered) {
        int code = envelope.code();
        if (code == 429) {
            return new Reply.NotNow(BUSY, answered.retryAfter());
        }
        if (code == 401 || (code >= 500 && code < 600)) {
            return new Reply.Unclear("EnKash answered with error " + code + ".");
        }
        if (code == 409 || answered.status() == 409) {
            return new Reply.KnownAlready(envelope.message());
        }
        return new Reply.Refusal(envelope.message());
    }
}
