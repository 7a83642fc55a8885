package io.cardkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardkeep.demo.folder.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSettingsTest {
    @Test
    void standsOnPort8080AndTheFolderDataUnlessToldOtherwise() {
        assertThat(DemoSettings.from()).isEqualTo(new DemoSettings(8080, Path.of("data")));
        assertThat(DemoSettings.from("--data", "elsewhere", "--port", "0"))
                .isEqualTo(new DemoSettings(0, Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "eighty", "", " 80", "८०"})
    void namesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> DemoSettings.from("--port", port))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--port takes a number from 0 to 65535, not '" + port + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--help", "8080"})
    void namesAnArgumentItCannotRead(String argument) {
        assertThatThrownBy(() -> DemoSettings.from(argument))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("'" + argument + "'");
    }

    @Test
    void saysWhichPortIsTakenAndHowToTakeAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> LoopbackPort.free(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + port + " cannot be used: another program has it")
                    .hasMessageContaining("--port");
        }
    }
}
