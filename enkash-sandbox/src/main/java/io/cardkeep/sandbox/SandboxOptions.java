package io.cardkeep.sandbox;

import io.cardkeep.sandbox.api.PinLengths;
import io.cardkeep.sandbox.token.Credentials;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is started.
 *
 * @param host the address the API listens on; the control port always listens on loopback
 * @param port the API's port; 0 takes a free one
 * @param controlPort the control port; 0 takes a free one
 * @param tokenLifetime how long an access token is valid, in whole seconds
 * @param encryptionSecret the secret bodies are encrypted with; null for plain bodies
 * @param singleCardAsObject whether a search for one card answers an object instead of a list
 * @param stateFile where the state is kept; null keeps it in memory only
 */
public record SandboxOptions(
        String host,
        int port,
        int controlPort,
        Credentials credentials,
        Duration tokenLifetime,
        PinLengths pinLengths,
        @Nullable String encryptionSecret,
        boolean singleCardAsObject,
        @Nullable Path stateFile,
        InstantSource clock) {

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
        private PinLengths pinLengths = PinLengths.four();
        private @Nullable String encryptionSecret;
        private boolean singleCardAsObject;
        private @Nullable Path stateFile;
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

        public Builder pinLengths(int least, int most) {
            pinLengths = new PinLengths(least, most);
            return this;
        }

        public Builder encryptedWith(String secret) {
            encryptionSecret = secret;
            return this;
        }

        public Builder singleCardAsObject() {
            singleCardAsObject = true;
            return this;
        }

        public Builder stateFile(Path other) {
            stateFile = other;
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
                    pinLengths,
                    encryptionSecret,
                    singleCardAsObject,
                    stateFile,
                    clock);
        }
    }
}
