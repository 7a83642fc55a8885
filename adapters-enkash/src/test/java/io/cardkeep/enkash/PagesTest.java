package io.cardkeep.enkash;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.sandbox.SandboxOptions;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists longer than a page, from servers that page in every way that EnKash's pages leave open. */
class PagesTest {
    private static final Pattern OFFSET = Pattern.compile("offset=(\\d+)");

    @Test
    void a_list_is_followed_to_its_end_where_the_total_is_counted() {
        try (Sandbox sandbox = Sandbox.with(SandboxOptions.builder());
                Installation installation = sandbox.installation()) {
            sandbox.post(
                    "/cards",
                    IntStream.range(0, 249)
                            .mapToObj(
                                    "{\"cardAccountId\":\"CAA8W45\",\"enKashCardId\":\"EKC%d\",\"lastFour\":\"0001\"}"
                                            ::formatted)
                            .collect(joining(",", "[", "]")));

            assertThat(cards(installation)).hasSize(250);
            assertThat(sandbox.received("search")).hasSize(3);
        }
    }

    @Test
    void a_server_that_counts_only_the_page_is_followed_until_a_page_is_short() {
        assertThat(countFrom(offset -> page(offset, Math.min(100, 230 - offset), Math.min(100, 230 - offset))))
                .isEqualTo(230);
    }

    @Test
    void a_server_that_caps_a_page_is_followed_by_what_it_counts() {
        assertThat(countFrom(offset -> page(offset, Math.min(10, 34 - offset), 34)))
                .isEqualTo(34);
    }

    @Test
    void a_server_that_knows_no_pages_is_asked_again_only_once() {
        assertThat(countFrom(offset -> page(0, 150, 150))).isEqualTo(150);
        assertThat(countFrom(offset -> page(0, 20, 20))).isEqualTo(20);
    }

    @Test
    void an_empty_list_a_bare_list_and_a_single_thing_are_lists() {
        assertThat(countFrom(offset -> "{\"recordsCount\":0,\"data\":[]}")).isZero();
        assertThat(countFrom(offset -> "{\"recordsCount\":0}")).isZero();
        assertThat(countFrom(offset -> "[" + card(1) + "]")).isEqualTo(1);
        assertThat(countFrom(offset -> card(1))).isEqualTo(1);
    }

    @Test
    void a_server_that_never_ends_is_given_up() {
        try (ScriptedEnkash enkash = scripted(offset -> page(offset, 100, 1_000_000));
                Installation installation = enkash.installation()) {
            assertThat(read(installation))
                    .isEqualTo(new Reading.Unavailable<>("EnKash sent more pages than are followed (200).", null));
            assertThat(enkash.asked()).hasSize(200);
        }
    }

    @Test
    void a_payload_that_is_text_is_unreadable() {
        try (ScriptedEnkash enkash = scripted(offset -> "\"Success\"");
                Installation installation = enkash.installation()) {
            assertThat(read(installation))
                    .isEqualTo(new Reading.Unavailable<>("EnKash's answer could not be read.", null));
        }
    }

    private static int countFrom(Function<Integer, String> payload) {
        try (ScriptedEnkash enkash = scripted(payload);
                Installation installation = enkash.installation()) {
            return cards(installation).size();
        }
    }

    private static ScriptedEnkash scripted(Function<Integer, String> payload) {
        return new ScriptedEnkash(exchange ->
                new ScriptedEnkash.Scripted(200, "{\"code\":0,\"payload\":" + payload.apply(offset(exchange)) + "}"));
    }

    private static int offset(HttpExchange exchange) {
        Matcher offset = OFFSET.matcher(exchange.getRequestURI().getQuery());
        return offset.find() ? Integer.parseInt(offset.group(1)) : 0;
    }

    private static String page(int offset, int size, int recordsCount) {
        return IntStream.range(offset, offset + size)
                .mapToObj(PagesTest::card)
                .collect(joining(",", "{\"recordsCount\":" + recordsCount + ",\"data\":[", "]}"));
    }

    private static String card(int number) {
        return "{\"enKashCardId\":\"EKC" + number + "\",\"maskedNumber\":\"XXXX XXXX XXXX 2209\"}";
    }

    private static List<IssuedCard> cards(Installation installation) {
        return ((Reading.Read<List<IssuedCard>>) read(installation)).value();
    }

    private static Reading<List<IssuedCard>> read(Installation installation) {
        return installation.port(CardIssuer.class).cards(Installation.account());
    }
}
