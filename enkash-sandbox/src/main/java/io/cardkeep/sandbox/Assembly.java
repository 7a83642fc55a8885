package io.cardkeep.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cardkeep.sandbox.api.Acts;
import io.cardkeep.sandbox.api.ApiHandler;
import io.cardkeep.sandbox.api.CardApi;
import io.cardkeep.sandbox.api.CardOperations;
import io.cardkeep.sandbox.api.Minting;
import io.cardkeep.sandbox.api.Mischief;
import io.cardkeep.sandbox.api.OtpStep;
import io.cardkeep.sandbox.api.Recorder;
import io.cardkeep.sandbox.codec.AesCodec;
import io.cardkeep.sandbox.codec.BodyCodec;
import io.cardkeep.sandbox.codec.PlainCodec;
import io.cardkeep.sandbox.contradiction.Contradictions;
import io.cardkeep.sandbox.control.ControlRoutes;
import io.cardkeep.sandbox.control.Workings;
import io.cardkeep.sandbox.fault.Delivery;
import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;
import io.cardkeep.sandbox.generation.Endpoints;
import io.cardkeep.sandbox.ledger.Ids;
import io.cardkeep.sandbox.ledger.Ledger;
import io.cardkeep.sandbox.otp.OneTimePasswords;
import io.cardkeep.sandbox.received.ReceivedCalls;
import io.cardkeep.sandbox.token.TokenEndpoint;
import io.cardkeep.sandbox.token.Tokens;
import io.cardkeep.sandbox.wire.WireConnection;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;

/** Wires the parts that both ports share. */
final class Assembly implements AutoCloseable {
    private final SandboxOptions options;
    private final Ledger ledger;
    private final Minting minting;
    private final Tokens tokens;
    private final OneTimePasswords passwords;
    private final Faults faults = new Faults();
    private final LateEffects late = new LateEffects();
    private final ReceivedCalls calls = new ReceivedCalls();

    Assembly(SandboxOptions options, Ledger ledger) {
        this.options = options;
        this.ledger = ledger;
        Ids ids = new Ids(options.seed());
        this.minting = new Minting(ids, options.clock());
        this.tokens = new Tokens(options.clock(), options.tokenLifetime(), new SecureRandom());
        this.passwords = new OneTimePasswords(options.clock(), () -> ids.digits(6));
    }

    HttpHandler api(Function<HttpExchange, Optional<WireConnection>> connections) {
        String secret = options.encryptionSecret();
        BodyCodec codec = secret == null ? new PlainCodec() : new AesCodec(secret);
        Contradictions contradictions = new Contradictions(options.contradictions());
        CardApi cardApi = new CardOperations(
                        ledger, minting, new OtpStep(passwords, options.otpRequired()), options.rules())
                .behind(tokens, options.credentials().partnerId(), codec, contradictions);
        return new ApiHandler(
                new Endpoints(options.generation(), options.paths()),
                new Acts(
                        new TokenEndpoint(options.credentials(), tokens, contradictions),
                        cardApi,
                        options.generation()),
                new Mischief(faults, late, new Delivery(connections)),
                new Recorder(calls, cardApi, options.clock(), secret != null));
    }

    HttpHandler control() {
        return new ControlRoutes(ledger, minting, new Workings(faults, late, calls, passwords, tokens))
                .handler(options.credentials().companyIds());
    }

    @Override
    public void close() {
        late.close();
    }
}
