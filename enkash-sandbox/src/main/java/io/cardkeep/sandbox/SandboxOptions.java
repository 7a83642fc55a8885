package io.cardkeep.sandbox;

import io.cardkeep.sandbox.api.CardRules;
import io.cardkeep.sandbox.api.PinLengths;
import io.cardkeep.sandbox.contradiction.Contradiction;
import io.cardkeep.sandbox.exchange.Call;
import io.cardkeep.sandbox.generation.Generation;
import io.cardkeep.sandbox.otp.OtpAction;
import io.cardkeep.sandbox.token.Credentials;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param host the address the API listens on; the control port always listens on loopback
 * @param port the API's port; 0 takes a free one
 * @param controlPort the control port; 0 takes a free one
 * @param tokenLifetime how long an access token is valid, in whole seconds
 * @param generation the edition of EnKash's portal that is spoken
 * @param rules what EnKash's pages leave open
 * @param otpRequired the actions that need a one-time password whatever the call says
 * @param paths calls to the end of their path, where it is not the usual one
 * @param contradictions in what its reads are not as assumed
 * @param encryptionSecret the secret bodies are encrypted with; null for plain bodies
 * @param stateFile where the state is kept; null keeps it in memory only
 * @param seed makes ids, numbers and one-time passwords the same in each run; null draws them afresh
 */
public record SandboxOptions(
        String host,
        int port,
        int controlPort,
        Credentials credentials,
        Duration tokenLifetime,
        Generation generation,
        CardRules rules,
        Set<OtpAction> otpRequired,
        Map<Call, String> paths,
        Set<Contradiction> contradictions,
        @Nullable String encryptionSecret,
        @Nullable Path stateFile,
        @Nullable Long seed,
        InstantSource clock) {

    public SandboxOptions {
        otpRequired = Set.copyOf(otpRequired);
        paths = Map.copyOf(paths);
        contradictions = Set.copyOf(contradictions);
    }

    /** Free ports on loopback, plain bodies, four-digit PINs, nothing kept on disk. */
    public static SandboxOptions defaults() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "SandboxOptions[" + host + ":" + port + ", control " + controlPort + ", " + credentials + "]";
    }

    /** Starts from the defaults. */
    public static final class Builder {
        private String host = "127.0.0.1";
        private int port;
        private int controlPort;
        private Credentials credentials = Credentials.defaults();
        private Duration tokenLifetime = Duration.ofSeconds(86_399);
        private Generation generation = Generation.OF_2025;
        private CardRules rules = CardRules.USUAL;
        private Set<OtpAction> otpRequired = Set.of();
        private final Map<Call, String> paths = new EnumMap<>(Call.class);
        private Set<Contradiction> contradictions = Set.of();
        private @Nullable String encryptionSecret;
        private @Nullable Path stateFile;
        private @Nullable Long seed;
        private InstantSource clock = InstantSource.system();

        private Builder() {}

        public Builder host(String other) {
            host = other;
            return this;
        }

        public Builder port(int other) {
            port = other;
            return this;
        }

        public Builder controlPort(int other) {
            controlPort = other;
            return this;
        }

        public Builder credentials(Credentials other) {
            credentials = other;
            return this;
        }

        public Builder tokenLifetime(Duration other) {
            tokenLifetime = other;
            return this;
        }

        public Builder generation(Generation other) {
            generation = other;
            return this;
        }

        public Builder pinLengths(int least, int most) {
            rules = rules.withPinLengths(new PinLengths(least, most));
            return this;
        }

        public Builder singleCardAsObject() {
            rules = rules.withSingleAsObject();
            return this;
        }

        /** Lets card numbers and verification values be asked for. */
        public Builder viewCard() {
            rules = rules.withViewCard();
            return this;
        }

        public Builder replacementKeepsId() {
            rules = rules.withReplacementKeepingId();
            return this;
        }

        public Builder otpRequired(Set<OtpAction> actions) {
            otpRequired = actions;
            return this;
        }

        /** Moves a call behind another path. */
        public Builder path(Call call, String end) {
            paths.put(call, end);
            return this;
        }

        public Builder contradictions(Set<Contradiction> others) {
            contradictions = others;
            return this;
        }

        public Builder encryptedWith(String secret) {
            encryptionSecret = secret;
            return this;
        }

        public Builder stateFile(Path other) {
            stateFile = other;
            return this;
        }

        public Builder seed(long other) {
            seed = other;
            return this;
        }

        public Builder clock(InstantSource other) {
            clock = other;
            return this;
        }

        public SandboxOptions build() {
            return new SandboxOptions(
                    host,
                    port,
                    controlPort,
                    credentials,
                    tokenLifetime,
                    generation,
                    rules,
                    otpRequired,
                    paths,
                    contradictions,
                    encryptionSecret,
                    stateFile,
                    seed,
                    clock);
        }
    }
}
