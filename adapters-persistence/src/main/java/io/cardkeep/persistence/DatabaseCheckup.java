package io.cardkeep.persistence;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the database is the one that this release needs, and keeps the application from what it must not do. */
final class DatabaseCheckup implements Checkup {
    private static final Duration MOST_APART = Duration.ofSeconds(5);

    private final ObjectProvider<JdbcClient> jdbc;
    private final InstantSource clock;

    /** @param jdbc by provider, so that a database out of reach is a finding */
    DatabaseCheckup(ObjectProvider<JdbcClient> jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Remark> look() {
        try {
            return looked(jdbc.getObject());
        } catch (RuntimeException trouble) {
            return Stream.concat(
                            Stream.of(Remark.bad(Topic.DATABASE_REACHED, List.of(why(trouble)))),
                            Stream.of(
                                            Topic.DATABASE_CLOCK,
                                            Topic.DATABASE_ROLE,
                                            Topic.DATABASE_RIGHTS,
                                            Topic.DATABASE_HISTORY,
                                            Topic.DATABASE_TABLES)
                                    .map(Remark::notLookedAt))
                    .toList();
        }
    }

    private List<Remark> looked(JdbcClient client) {
        String version = client.sql("show server_version").query(String.class).single();
        RoleRights role = new RoleRights(client);
        GrantedRights rights = new GrantedRights(client);
        List<String> powers = new ArrayList<>(role.owned());
        powers.addAll(role.seesEverything());
        List<String> open = new ArrayList<>(role.changeable());
        open.addAll(role.idleTriggers());
        return List.of(
                Remark.good(Topic.DATABASE_REACHED, "PostgreSQL " + version),
                clock(client),
                Remark.goodUnless(Topic.DATABASE_ROLE, powers),
                Remark.goodUnless(Topic.DATABASE_RIGHTS, rights.differences()),
                Remark.goodUnless(Topic.DATABASE_HISTORY, open),
                Remark.goodUnless(Topic.DATABASE_TABLES, rights.missingTables()));
    }

    private Remark clock(JdbcClient client) {
        Instant before = clock.instant();
        Instant theirs = client.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration ahead = Duration.between(before, theirs);
        String seconds = "%+d s".formatted(ahead.toSeconds());
        return ahead.abs().compareTo(MOST_APART) <= 0
                ? Remark.good(Topic.DATABASE_CLOCK, seconds)
                : Remark.bad(Topic.DATABASE_CLOCK, List.of(seconds));
    }

    /** PostgreSQL's own words name a role, a host or a database; whatever else was thrown might quote a setting. */
    private static String why(RuntimeException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException said) {
                return String.valueOf(said.getMessage()).lines().findFirst().orElse("");
            }
        }
        return "SPRING_DATASOURCE_URL";
    }
}
