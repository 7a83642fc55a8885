package io.cardkeep.enkash;

import java.net.URI;
import java.net.http.HttpRequest;

/** One call of the card API by one company. The body is the JSON before any encryption; it is wiped by who made it. */
final class ApiCall {
    private final EnkashCredentials credentials;
    private final BodyCodec codec;
    private final URI address;
    private final byte[] json;
    private final AnswerReader reader;

    ApiCall(EnkashCredentials credentials, BodyCodec codec, URI address, byte[] json, AnswerReader reader) {
        this.credentials = credentials;
        this.codec = codec;
        this.address = address;
        this.json = json;
        this.reader = reader;
    }

    /** With a token; once more with another when EnKash no longer takes the first, which proves that nothing was done. */
    Reply send(CompanyToken tokens, Wire wire, Departure departure) {
        return switch (tokens.current()) {
            case TokenReply.Unavailable(var why, var retryAfter) -> new Reply.NotNow(why, retryAfter);
            case TokenReply.Granted(AccessToken token) -> {
                Delivery delivery = send(token, wire, departure);
                if (!rejectsToken(delivery)) {
                    yield reader.read(delivery, codec);
                }
                departure.undo();
                yield sendAgain(tokens.insteadOf(token), wire, departure);
            }
        };
    }

    private Reply sendAgain(TokenReply another, Wire wire, Departure departure) {
        return switch (another) {
            case TokenReply.Unavailable(var why, var retryAfter) -> new Reply.NotNow(why, retryAfter);
            case TokenReply.Granted(AccessToken token) -> {
                Delivery delivery = send(token, wire, departure);
                yield rejectsToken(delivery)
                        ? new Reply.NotNow("EnKash does not accept the token it gave us.", null)
                        : reader.read(delivery, codec);
            }
        };
    }

    private Delivery send(AccessToken token, Wire wire, Departure departure) {
        byte[] body = codec.encode(json);
        try {
            return wire.post(address, headers -> fill(headers, token), body, departure);
        } finally {
            Bytes.wipe(body);
        }
    }

    private void fill(HttpRequest.Builder headers, AccessToken token) {
        headers.setHeader("Content-Type", "application/json");
        headers.setHeader("Accept", "application/json");
        headers.setHeader("partnerId", credentials.partnerId());
        headers.setHeader("Authorization", token.authorization());
    }

    private static boolean rejectsToken(Delivery delivery) {
        return delivery instanceof Delivery.Answered answered && answered.rejectsToken();
    }
}
