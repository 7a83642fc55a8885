package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {
    private static final Logger EVERYTHING = Logger.getLogger("");
    private static final String PIN = "091755371928";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            Object[] parameters = line.getParameters();
            lines.add(parameters == null ? line.getMessage() : MessageFormat.format(line.getMessage(), parameters));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        collector.setLevel(Level.ALL);
        EVERYTHING.addHandler(collector);
    }

    @AfterEach
    void stopListening() {
        EVERYTHING.removeHandler(collector);
    }

    @Test
    void a_line_has_method_path_status_and_millis_and_nothing_secret() throws IOException {
        EnKashSandbox sandbox =
                EnKashSandbox.start(SandboxOptions.builder().pinLengths(4, 12).build());
        Caller caller = new Caller(sandbox).withTheUsualCard();
        String token = caller.token();
        String setPin = Caller.SET_PIN.replace("0917", PIN);
        caller.send(caller.request(Call.SET_PIN.path(), setPin, token));
        caller.send(caller.request(Call.SET_PIN.path(), setPin + "}", token));
        caller.send(caller.request(Call.SET_PIN.path() + "?pin=" + PIN, setPin, token));
        caller.send(caller.request("/" + PIN, setPin, token));
        caller.control("POST", "/" + PIN, "{\"otp\":\"" + PIN + "\"}");
        // Lines follow their answers; closing waits for all of them.
        sandbox.close();

        assertThat(lines).anyMatch(line -> line.matches("POST " + Call.SET_PIN.path() + " 200 \\d+ ms"));
        assertThat(lines).anyMatch(line -> line.startsWith("POST (unknown path) 404 "));
        assertThat(lines).hasSize(8);
        assertThat(String.join("\n", lines))
                .doesNotContain(PIN)
                .doesNotContain(token)
                .doesNotContain(sandbox.credentials().password());
    }
}
