package io.cardkeep.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageBundlesTest {
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    static Stream<String> rooms() throws IOException {
        return Arrays.stream(FILES.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(name -> String.valueOf(name).replaceAll("(_hi)?\\.properties$", ""))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void english_and_hindi_say_the_same_things(String room) throws IOException {
        assertThat(read(room + "_hi").keySet()).isEqualTo(read(room).keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void no_sentence_is_empty_and_each_takes_the_same_arguments_in_both_languages(String room) throws IOException {
        Map<String, String> hindi = read(room + "_hi");
        assertThat(read(room)).isNotEmpty().allSatisfy((key, english) -> {
            assertThat(english).as(key).isNotBlank();
            String said = hindi.getOrDefault(key, "");
            assertThat(said).as(key).isNotBlank();
            assertThat(arguments(said)).as(key).isEqualTo(arguments(english));
        });
    }

    /** A plain apostrophe is a quote to MessageFormat and would swallow what follows; a typographic one is none. */
    @ParameterizedTest
    @MethodSource("rooms")
    void apostrophes_are_typographic(String room) throws IOException {
        assertThat(read(room))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        assertThat(read(room + "_hi"))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keys_begin_with_their_room(String room) throws IOException {
        assertThat(read(room).keySet()).allMatch(key -> key.startsWith(room + "."));
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Map<String, String> read(String name) throws IOException {
        Properties properties = new Properties();
        Resource file = FILES.getResource("classpath:messages/" + name + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted;
    }
}
