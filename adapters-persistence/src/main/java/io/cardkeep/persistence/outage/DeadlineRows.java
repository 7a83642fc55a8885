package io.cardkeep.persistence.outage;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deadlines of PIN resets, as far as outages move them, within the caller's transaction. The rows belong to another
 * subject; their versions count up, so that whoever read them before sees that they changed.
 */
final class DeadlineRows {
    /** Since the last look, or since the present deadline began to run. */
    private static final String MICROS =
            "(extract(epoch from :until - greatest(:seenAt, coalesce(decided_at, asked_at))) * 1000000)::bigint";

    private static final String MOVE_ON = """
            with moved as (
                update pin_reset
                set ends_at = case state when 'PENDING' then ends_at + $micros * interval '1 microsecond' else ends_at end,
                    stands_until = stands_until + $micros * interval '1 microsecond',
                    version = version + 1
                where company_id = :company and state in ('PENDING', 'APPROVED')
                  and coalesce(stands_until, ends_at) > :seenAt
                  and coalesce(decided_at, asked_at) <= :until
                returning id, state, $micros as micros
            )
            insert into pin_reset_gain (reset, state, micros) select id, state, micros from moved
            on conflict (reset, state) do update set micros = pin_reset_gain.micros + excluded.micros
            """.replace("$micros", MICROS);

    private static final String GAINS = """
            select g.reset, g.micros
            from pin_reset_gain g join pin_reset r on r.id = g.reset and r.state = g.state
            where r.company_id = :company and g.reset = any(:resets) and g.micros > 0
            """;

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each reset that was open at the last look the time since then; answers how many there are. */
    int moveOn(Outage outage, Instant until) {
        return jdbc.sql(MOVE_ON)
                .param("company", outage.company().value())
                .param("seenAt", outage.seenAt().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<PinResetId, Duration> gains(CompanyId company, Collection<PinResetId> resets) {
        return jdbc
                .sql(GAINS)
                .param("company", company.value())
                .param("resets", resets.stream().map(PinResetId::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new PinResetId(row.getObject("reset", UUID.class)),
                        Duration.of(row.getLong("micros"), ChronoUnit.MICROS)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
