package io.cardkeep.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxMainTest {
    @TempDir
    private Path folder;

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static String everything(Process process, boolean errors) throws IOException {
        byte[] bytes = (errors ? process.getErrorStream() : process.getInputStream()).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void it_runs_alone_says_where_and_ends_when_told() throws Exception {
        Process process = run(
                "--port",
                "0",
                "--control-port",
                "0",
                "--state",
                folder.resolve("s.json").toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            String api = String.valueOf(out.readLine());
            String control = String.valueOf(out.readLine());
            URI health = URI.create(control.substring("Control  ".length()) + "/health");

            assertThat(api).startsWith("API      http://127.0.0.1:");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);

            assertThat(log.readLine()).matches("\\S+ GET control/health 200 \\d+ ms");

            process.toHandle().destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void help_is_printed_and_a_wrong_option_is_refused() throws Exception {
        Process help = run("--help");
        assertThat(everything(help, false)).contains("--pin-length");
        assertThat(help.waitFor()).isZero();

        Process wrong = run("--prot", "1");
        assertThat(everything(wrong, true)).isEqualToIgnoringNewLines("There is no option --prot. See --help.");
        assertThat(wrong.waitFor()).isEqualTo(2);
    }

    @Test
    void a_busy_port_ends_it_with_a_sentence() throws Exception {
        try (EnKashSandbox busy = EnKashSandbox.start()) {
            String port = String.valueOf(busy.apiUrl().getPort());
            Process second = run("--port", port, "--control-port", "0");

            assertThat(everything(second, true))
                    .startsWith("Port " + port + " cannot be used")
                    .contains("--port");
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }
}
