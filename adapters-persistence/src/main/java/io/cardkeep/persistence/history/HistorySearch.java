package io.cardkeep.persistence.history;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Outcome;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns a filter into conditions. What is searched by a part (a name, the end of a card number) is first looked up among
 * the few names and cards there are, so that the entries themselves are found by equality.
 */
final class HistorySearch {
    /** Steps from one distinct name to the next along the index instead of reading every entry. */
    private static final String NAMES = """
            with recursive names as (
                (select e.who_name from history_entry e
                 where e.company_id = :company order by e.who_name limit 1)
                union all
                select (select e.who_name from history_entry e
                        where e.company_id = :company and e.who_name > n.who_name order by e.who_name limit 1)
                from names n where n.who_name is not null
            )
            select who_name from names where who_name is not null
            """;

    private static final String NAMED_CARDS = """
            select thing_id from history_touch
            where company_id = :company and kind in ('CARD', 'REPLACED_CARD') and thing_id = :card
            union
            select thing_id from history_touch
            where company_id = :company and kind in ('CARD', 'REPLACED_CARD')
              and label_backwards >= :digits and label_backwards < :digits || ':'
            union
            select thing_id from history_touch
            where company_id = :company and kind in ('CARD', 'REPLACED_CARD')
              and label_backwards = any(:fewerDigits)
            """;

    private static final String EARLIER_CARDS = """
            select distinct earlier.thing_id
            from history_touch t
            join history_touch earlier on earlier.entry_id = t.entry_id and earlier.kind = 'REPLACED_CARD'
            where t.company_id = :company and t.kind = 'CARD' and t.thing_id = any(:named)
            """;

    private final JdbcClient jdbc;

    HistorySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HistoryWhere where(HistoryFilter filter) {
        HistoryWhere where = new HistoryWhere()
                .and("e.company_id = :company", "company", filter.company().value());
        if (filter.concerning() != null) {
            where.and("""
                    e.id in (select t.entry_id from history_touch t where t.company_id = :company
                             and t.thing_id = :person and t.kind in ('WHO', 'HOLDER', 'PERSON'))""", "person", filter.concerning().toString());
        }
        if (filter.card() != null) {
            where.and("""
                    e.id in (select t.entry_id from history_touch t where t.company_id = :company
                             and t.thing_id = any(:cards) and t.kind in ('CARD', 'REPLACED_CARD'))""", "cards", cards(filter.company(), filter.card()));
        }
        if (filter.who() != null) {
            where.and("e.who_name = any(:names)", "names", names(filter.company(), filter.who()));
        }
        times(filter, where);
        sorts(filter, where);
        return where;
    }

    private static void times(HistoryFilter filter, HistoryWhere where) {
        if (filter.from() != null) {
            where.and("e.at >= :from", "from", filter.from().atOffset(ZoneOffset.UTC));
        }
        if (filter.to() != null) {
            where.and("e.at < :to", "to", filter.to().atOffset(ZoneOffset.UTC));
        }
    }

    private static void sorts(HistoryFilter filter, HistoryWhere where) {
        if (!filter.actions().isEmpty()) {
            String[] codes = filter.actions().stream().map(Action::code).toArray(String[]::new);
            where.and("e.action = any(:actions)", "actions", codes);
        }
        if (!filter.outcomes().isEmpty()) {
            String[] outcomes = filter.outcomes().stream().map(Outcome::name).toArray(String[]::new);
            where.and("e.outcome = any(:outcomes)", "outcomes", outcomes);
        }
    }

    private String[] names(CompanyId company, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<String> names = jdbc.sql(NAMES)
                .param("company", company.value())
                .query((row, index) -> row.getString(1))
                .list();
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toArray(String[]::new);
    }

    /** The cards of an id or of the last digits of a number, and the cards those replaced. */
    private String[] cards(CompanyId company, String card) {
        @Nullable
        String digits =
                card.matches("[0-9]+") ? new StringBuilder(card).reverse().toString() : null;
        List<String> named = jdbc.sql(NAMED_CARDS)
                .param("company", company.value())
                .param("card", card)
                .param("digits", digits)
                .param("fewerDigits", digits == null ? new String[0] : beginnings(digits))
                .query((row, index) -> row.getString(1))
                .list();
        List<String> earlier = jdbc.sql(EARLIER_CARDS)
                .param("company", company.value())
                .param("named", named.toArray(String[]::new))
                .query((row, index) -> row.getString(1))
                .list();
        return Stream.concat(named.stream(), earlier.stream()).distinct().toArray(String[]::new);
    }

    /** From two digits on, since EnKash sometimes shows only two: {@code 2134} begins with {@code 21} and {@code 213}. */
    private static String[] beginnings(String digits) {
        return IntStream.range(2, digits.length())
                .mapToObj(length -> digits.substring(0, length))
                .toArray(String[]::new);
    }
}
