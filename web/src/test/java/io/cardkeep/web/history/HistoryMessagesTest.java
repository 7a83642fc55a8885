package io.cardkeep.web.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the history may hold has its words in both languages. */
class HistoryMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"history", "history_hi"})
    void every_action_outcome_thing_and_role_has_its_words(String bundle) throws IOException {
        Set<String> keys = keys(bundle);

        assertThat(Action.all().keySet()).allSatisfy(code -> {
            assertThat(keys).contains("history.did." + code, "history.tried." + code);
            assertThat(keys).contains("history.room." + code.substring(0, code.indexOf('.')));
        });
        assertThat(keys).containsAll(named("history.outcome.", Outcome.values()));
        assertThat(keys).containsAll(named("history.touch.", Touch.Kind.values()));
        assertThat(keys).containsAll(named("history.role.", Role.values()));
        assertThat(keys).contains("history.role.SYSTEM", "history.role.NOBODY");
    }

    @Test
    void both_languages_say_the_same() throws IOException {
        assertThat(keys("history_hi")).isEqualTo(keys("history"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream file = HistoryMessagesTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            words.load(new InputStreamReader(requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }

    private static Set<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).collect(Collectors.toSet());
    }
}
