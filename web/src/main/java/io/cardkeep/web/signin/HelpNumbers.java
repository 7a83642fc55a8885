package io.cardkeep.web.signin;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom somebody calls who lost a card, as they dial it: {@code cardkeep.help-number.*}.
 *
 * @param company the company's own desk; null or blank for none
 * @param enkash EnKash's line for lost cards; null or blank for none
 */
@ConfigurationProperties("cardkeep.help-number")
record HelpNumbers(@Nullable String company, @Nullable String enkash) {
    List<Line> lines() {
        return Stream.of(line("company", company), line("enkash", enkash))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> line(String whose, @Nullable String number) {
        return number == null || number.isBlank() ? List.of() : List.of(new Line("signin.lost." + whose, number));
    }

    /**
     * A number.
     *
     * @param key of whose it is
     */
    record Line(String key, String number) {
        /** Without what people write between the digits (RFC 3966). */
        public String link() {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }
}
