package io.cardkeep.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.api.ApiHandler;
import io.cardkeep.sandbox.api.CardApi;
import io.cardkeep.sandbox.api.CardOperations;
import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.api.Otp;
import io.cardkeep.sandbox.api.Recorder;
import io.cardkeep.sandbox.codec.AesCodec;
import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.codec.PlainCodec;
import io.cardkeep.sandbox.control.ControlRoutes;
import io.cardkeep.sandbox.fault.Delivery;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.ledger.Ids;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.received.ReceivedCalls;
import io.cardkeep.sandbox.token.TokenEndpoint;
import io.cardkeep.sandbox.token.Tokens;
import io.cardkeep.sandbox.wire.WireConnection;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;

/** Wires the parts that both ports share. */
final class Assembly {
    private final SandboxOptions options;
    private final Ledger ledger;
    private final Minting minting;
    private final Tokens tokens;
    private final Otp otp = new Otp();
    private final Faults faults = new Faults();
    private final ReceivedCalls calls = new ReceivedCalls();

    Assembly(SandboxOptions options, Ledger ledger) {
        SecureRandom random = new SecureRandom();
        this.options = options;
        this.ledger = ledger;
        this.minting = new Minting(new Ids(random), options.clock());
        this.tokens = new Tokens(options.clock(), options.tokenLifetime(), random);
    }

    HttpHandler api(Function<HttpExchange, Optional<WireConnection>> connections) {
        String secret = options.encryptionSecret();
        BodyCodec codec = secret == null ? new PlainCodec() : new AesCodec(secret);
        CardApi cardApi = new CardOperations(ledger, minting, otp, options.pinLengths(), options.singleCardAsObject())
                .behind(tokens, options.credentials().partnerId(), codec);
        return new ApiHandler(
                new TokenEndpoint(options.credentials(), tokens),
                cardApi,
                faults,
                new Recorder(calls, cardApi, options.clock(), secret != null),
                new Delivery(connections));
    }

    HttpHandler control() {
        return new ControlRoutes(ledger, minting, faults, calls, otp, tokens)
                .handler(options.credentials().companyIds());
    }
}
