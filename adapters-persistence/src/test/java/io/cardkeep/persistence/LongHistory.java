package io.cardkeep.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A company's long history, made in the database itself: one entry a minute of 100 people on 1,000 cards, mostly done,
 * one in 500 refused, and one unlock among all the sign-ins.
 */
final class LongHistory {
    static final int ENTRIES = 100_000;
    static final String COMPANY = "CELONG";

    private static final String ENTRIES_OF_COMPANY = """
            insert into history_entry (id, company_id, at, who_id, who_name, who_role, origin, action, outcome, touches,
                details, canonical, canonical_version)
            select lpad(to_hex(n), 32, '0')::uuid, :company, timestamptz '2026-01-01 00:00Z' + n * interval '1 minute',
                lpad(to_hex(n % 100), 32, 'f')::uuid, 'Person ' || n % 100, 'EMPLOYEE', '10.4.1.' || n % 250,
                case when n = 5000 then 'card.unlock' else 'sign-in.in' end,
                case when n % 500 = 0 then 'REFUSED' else 'DONE' end,
                array[array['CARD', 'EKC' || n % 1000, lpad((n % 1000)::text, 4, '0')]],
                array[array['note', repeat('A note of some length. ', 20)]],
                decode(repeat('7b', 300), 'hex'), 1
            from generate_series(1, :count) n
            """;

    private static final String TOUCHES = """
            insert into history_touch (entry_id, ordinal, company_id, at, kind, thing_id, label)
            select id, 1, company_id, at, touches[1][1], touches[1][2], touches[1][3]
            from history_entry where company_id = :company
            union all
            select id, 2, company_id, at, 'WHO', who_id::text, who_name
            from history_entry where company_id = :company
            """;

    private LongHistory() {}

    static void fill(TestDatabase database) {
        JdbcClient.create(database.asOwner())
                .sql(ENTRIES_OF_COMPANY)
                .param("company", COMPANY)
                .param("count", ENTRIES)
                .update();
        JdbcClient.create(database.asOwner())
                .sql(TOUCHES)
                .param("company", COMPANY)
                .update();
        JdbcClient.create(database.asOwner())
                .sql("analyze history_entry, history_touch")
                .update();
    }
}
