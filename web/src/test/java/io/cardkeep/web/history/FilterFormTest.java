package io.cardkeep.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.history.PinResetAction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FilterFormTest {
    private static final CompanyId COMPANY = new CompanyId("CEKEP5GSGP");
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    @Test
    void days_are_whole_days_in_the_readers_zone() {
        HistoryFilter filter = right(Map.of("from", List.of("2026-11-22"), "to", List.of("2026-11-22")));

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-21T18:30:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-11-22T18:30:00Z"));
    }

    @Test
    void everything_that_is_given_is_asked_for() {
        HistoryFilter filter = right(Map.of(
                "who", List.of("  Meera "),
                "card", List.of("4312"),
                "action", List.of("pin.set", "pin-reset.ask", "pin.set"),
                "outcome", List.of("DONE", "REFUSED")));

        assertThat(filter)
                .isEqualTo(new HistoryFilter(
                        COMPANY,
                        null,
                        null,
                        null,
                        "Meera",
                        Set.of(PinAction.SET, PinResetAction.ASK),
                        "4312",
                        Set.of(Outcome.DONE, Outcome.REFUSED)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-11-22", "0999-01-01, 0999-01-01", "tomorrow, ''", "+10000-01-01, ''", "2026-02-30, ''"
    })
    void a_date_field_is_filled_with_days_alone(String given, String field) {
        assertThat(FilterForm.NONE.withDays(given, given).fromField()).isEqualTo(field);
        assertThat(FilterForm.NONE.withDays(given, given).toField()).isEqualTo(field);
    }

    @Test
    void what_is_blank_is_not_asked_for() {
        assertThat(right(Map.of(
                        "from", List.of(""), "who", List.of("  "), "card", List.of("", " "), "action", List.of(""))))
                .isEqualTo(HistoryFilter.of(COMPANY));
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, history.wrong.day",
        "from, 2026-02-30, history.wrong.day",
        "to, +99999-01-01, history.wrong.day",
        "to, 1999-12-31, history.wrong.day",
        "from, 2026-11-22T10:00, history.wrong.day",
        "action, card.eat, history.wrong.action",
        "outcome, done, history.wrong.outcome",
    })
    void what_cannot_be_asked_is_told_at_its_field(String field, String value, String message) {
        assertThat(read(Map.of(field, List.of(value))))
                .isInstanceOfSatisfying(
                        FilterForm.Reading.Wrong.class,
                        wrong -> assertThat(wrong.fields()).isEqualTo(Map.of(field, message)));
    }

    @Test
    void days_in_the_wrong_order_are_told() {
        assertThat(read(Map.of("from", List.of("2026-11-22"), "to", List.of("2026-11-21"))))
                .isInstanceOfSatisfying(
                        FilterForm.Reading.Wrong.class,
                        wrong -> assertThat(wrong.fields()).isEqualTo(Map.of("to", "history.wrong.order")));
    }

    @Test
    void endless_texts_are_refused() {
        assertThat(read(Map.of("who", List.of("x".repeat(101)), "card", List.of("9".repeat(41)))))
                .isInstanceOfSatisfying(
                        FilterForm.Reading.Wrong.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys("who", "card"));
    }

    @Test
    void its_address_reads_back_as_it_was() {
        FilterForm form = new FilterForm(
                "2026-04-01",
                "2026-11-22",
                "A+B & C=D / हिन्दी",
                List.of("pin.set", "card.lock"),
                "#?%",
                List.of("DONE"));

        assertThat(new FilterUrls(form).page())
                .startsWith("/history?from=2026-04-01&to=2026-11-22&who=A%2BB+%26+C%3DD+%2F+")
                .contains("&action=pin.set&action=card.lock&card=%23%3F%25&outcome=DONE");
        assertThat(new FilterUrls(form).file()).startsWith("/history.csv?from=");
        assertThat(new FilterUrls(FilterForm.NONE).page()).isEqualTo("/history");
        assertThat(new FilterUrls(FilterForm.NONE).page("older", "x_y")).isEqualTo("/history?older=x_y");
    }

    @Test
    void each_chip_leads_to_the_page_without_it() {
        FilterForm form =
                new FilterForm("2026-04-01", "", "Meera", List.of("pin.set", "card.lock"), "", List.of("DONE"));

        assertThat(new FilterUrls(form).chips())
                .extracting(Chip::name, Chip::without)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "from", "/history?who=Meera&action=pin.set&action=card.lock&outcome=DONE"),
                        org.assertj.core.groups.Tuple.tuple(
                                "who", "/history?from=2026-04-01&action=pin.set&action=card.lock&outcome=DONE"),
                        org.assertj.core.groups.Tuple.tuple(
                                "action", "/history?from=2026-04-01&who=Meera&outcome=DONE"),
                        org.assertj.core.groups.Tuple.tuple(
                                "outcome", "/history?from=2026-04-01&who=Meera&action=pin.set&action=card.lock"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T04:31:44.201000Z",
                "2026-11-22T04:31:44.201000Z_x",
                "2026-13-22T04:31:44.201000Z_019ab000-0000-7000-8000-000000000001",
                "9999999-11-22T04:31:44Z_019ab000-0000-7000-8000-000000000001",
                "2026-11-22T04:31:44Z_------------------------------------",
                "'; drop table history_entry; --",
            })
    void a_broken_place_is_the_newest_page(String place) {
        assertThat(PagePlace.read(new LinkedMultiValueMap<>(Map.of("older", List.of(place)))))
                .isEmpty();
    }

    private static HistoryFilter right(Map<String, List<String>> parameters) {
        return ((FilterForm.Reading.Right) read(parameters)).filter();
    }

    private static FilterForm.Reading read(Map<String, List<String>> parameters) {
        return FilterForm.of(new LinkedMultiValueMap<>(parameters)).read(COMPANY, INDIA);
    }
}
