package io.cardkeep.enkash;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks EnKash's token address for a token. Plain OAuth 2: no envelope, never encrypted. */
final class TokenEndpoint {
    static final String REFUSED =
            "EnKash refused this installation's sign-in; an administrator has to check the ENKASH_* settings.";
    static final String UNREADABLE = "EnKash's token answer could not be read.";

    /** A wrong password tried again and again may lock the partner out. */
    private static final Duration BETWEEN_REFUSED_SIGN_INS = Duration.ofMinutes(1);

    private final URI address;
    private final Wires wires;
    private final InstantSource clock;

    TokenEndpoint(URI address, Wires wires, InstantSource clock) {
        this.address = address;
        this.wires = wires;
        this.clock = clock;
    }

    TokenReply fetch(EnkashCredentials credentials) {
        byte[] form = TokenRequest.form(credentials.partner(), credentials.company());
        try {
            Delivery delivery = wires.forToken(
                    address,
                    wire -> wire.post(
                            address,
                            headers -> TokenRequest.headers(headers, credentials.client()),
                            form,
                            new Departure()));
            return switch (delivery) {
                case Delivery.Answered answered -> read(answered);
                case Delivery.Undelivered(String why, var retryAfter) -> new TokenReply.Unavailable(why, retryAfter);
                case Delivery.Lost(String why) -> new TokenReply.Unavailable(why, null);
            };
        } finally {
            Bytes.wipe(form);
        }
    }

    private TokenReply read(Delivery.Answered answered) {
        int status = answered.status();
        if (status == 200) {
            return Json.read(answered.body())
                    .flatMap(this::granted)
                    .orElseGet(() -> new TokenReply.Unavailable(UNREADABLE, null));
        }
        if (status == 400 || status == 401 || status == 403) {
            return new TokenReply.Unavailable(REFUSED, BETWEEN_REFUSED_SIGN_INS);
        }
        return new TokenReply.Unavailable(
                "EnKash's token address answered with error " + status + ".", answered.retryAfter());
    }

    private Optional<TokenReply> granted(JsonNode json) {
        Duration lifetime = new Fields(json)
                .wholeNumber("expires_in")
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
        // anything else could break out of the header (RFC 6750, section 2.1)
        return Optional.of(json.path("access_token"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(token -> token.matches("[A-Za-z0-9\\-._~+/]+=*"))
                .map(token ->
                        new AccessToken(Secret.valueOf(token), clock.instant().plus(lifetime), TokenTraits.of(json)))
                .map(TokenReply.Granted::new);
    }
}
