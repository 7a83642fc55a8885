package io.cardkeep.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Chromium;
import io.cardkeep.web.Screen;
import io.cardkeep.web.Window;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names are as long as people have them: on the narrowest phone they break, and the page stays where it is. */
class LongNamesTest {
    private static final String LONG = "Venkatanarasimharajuvaripeta".repeat(3).substring(0, 80);

    private final CardkeepServer server = CardkeepServer.shared();
    private final UUID somebody = server.cast().employee2().id().value();
    private final String name = server.cast().employee2().name();

    @BeforeEach
    void give_them_a_long_name() {
        call(LONG);
    }

    @AfterEach
    void give_them_their_own_name_back() {
        call(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/{somebody}", "/cards"})
    void a_page_about_somebody_with_a_long_name_does_not_scroll_sideways(String path) {
        try (Window window = Chromium.open(server, Screen.PHONE).signIn("admin@cardkeep.test")) {
            window.page().setViewportSize(320, 640);
            window.open(path.replace("{somebody}", somebody.toString()));
            assertThat(window.scrollsSideways()).isFalse();
        }
    }

    private void call(String called) {
        JdbcClient.create(server.database().asOwner())
                .sql("update person set name = :name where id = :id")
                .param("name", called)
                .param("id", somebody)
                .update();
    }
}
