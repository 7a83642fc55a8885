package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.sandbox.exchange.Call;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SandboxLifeTest {
    @Test
    void several_sandboxes_live_side_by_side_and_share_nothing() throws IOException {
        try (EnKashSandbox one = EnKashSandbox.start();
                EnKashSandbox two = EnKashSandbox.start()) {
            Caller first = new Caller(one).withTheUsualCard();
            Caller second = new Caller(two);

            assertThat(first.call(Call.SET_PIN, Caller.SET_PIN).status()).isEqualTo(200);
            assertThat(second.call(Call.SET_PIN, Caller.SET_PIN).status()).isEqualTo(404);
            assertThat(second.send(second.request(Call.SET_PIN.path(), Caller.SET_PIN, first.token()))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_closed_sandbox_frees_its_ports_for_the_next() throws IOException {
        EnKashSandbox first = EnKashSandbox.start();
        int port = first.apiUrl().getPort();
        int controlPort = first.controlUrl().getPort();
        new Caller(first).withTheUsualCard().call(Call.SET_PIN, Caller.SET_PIN);
        first.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
        EnKashSandbox.start(SandboxOptions.builder()
                        .port(port)
                        .controlPort(controlPort)
                        .build())
                .close();
    }

    @Test
    void a_busy_port_is_named_and_nothing_stays_behind() throws IOException {
        try (EnKashSandbox first = EnKashSandbox.start()) {
            int busy = first.apiUrl().getPort();
            int busyControl = first.controlUrl().getPort();

            assertThatThrownBy(() -> EnKashSandbox.start(
                            SandboxOptions.builder().port(busy).build()))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining("Port " + busy);
            assertThatThrownBy(() -> EnKashSandbox.start(
                            SandboxOptions.builder().controlPort(busyControl).build()))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining("Port " + busyControl);
        }
    }

    @Test
    void two_hundred_calls_at_once_are_all_answered_and_all_received() throws Exception {
        try (EnKashSandbox sandbox = EnKashSandbox.start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            String token = caller.token();

            List<Future<Integer>> calls = IntStream.range(0, 200)
                    .mapToObj(i ->
                            threads.submit(() -> caller.send(caller.request(Call.SET_PIN.path(), Caller.SET_PIN, token))
                                    .status()))
                    .toList();

            for (Future<Integer> call : calls) {
                assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(200);
            }
            JsonNode received = caller.received(Call.SET_PIN);
            assertThat(received.valueStream().map(call -> call.path("sequence").intValue()))
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void loads_at_once_with_one_reference_move_money_once() throws Exception {
        String load =
                "{" + Caller.IDS + ",\"amount\":10,\"transactionType\":\"CR\",\"uniqueReferenceNumber\":\"Ref123\"}";
        try (EnKashSandbox sandbox = EnKashSandbox.start()) {
            Caller caller = new Caller(sandbox).withTheUsualCard();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 20).forEach(i -> threads.execute(() -> caller.call(Call.LOAD, load)));
            }

            assertThat(caller.call(Call.GET_ACCOUNT, "{" + Caller.IDS + "}")
                            .payload()
                            .path("availableBalance")
                            .decimalValue())
                    .isEqualByComparingTo("99990");
        }
    }

    @Test
    void nothing_secret_is_in_any_text_of_the_options() {
        SandboxOptions options =
                SandboxOptions.builder().encryptedWith("demo-secret-key").build();

        assertThat(options.toString())
                .doesNotContain("demo-secret-key")
                .doesNotContain(options.credentials().password())
                .doesNotContain(options.credentials().basicPassword());
    }
}
