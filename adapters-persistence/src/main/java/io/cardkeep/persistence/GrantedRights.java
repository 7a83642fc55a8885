package io.cardkeep.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rights on tables that this release's changelog gives the application's role, against those that it has. */
final class GrantedRights {
    private static final Pattern GRANT = Pattern.compile(
            "^grant\\s+([a-z_(), ]+?)\\s+on\\s+(?!sequence)([a-z_,\\s]+?)\\s+to\\s+\"\\$\\{applicationRole}\"",
            Pattern.MULTILINE);

    private static final String HELD = """
            select p.name
            from (values ('select'), ('insert'), ('update'), ('delete'), ('truncate')) as p (name)
            where has_table_privilege(:table, p.name)
               or (p.name = 'update' and has_any_column_privilege(:table, 'update'))
            """;

    private final JdbcClient jdbc;
    private final Map<String, Set<String>> given = given();

    GrantedRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> tables() {
        return given.keySet();
    }

    List<String> missingTables() {
        return given.keySet().stream().filter(table -> !isThere(table)).toList();
    }

    /** As {@code −update card} for a right that is missing, and {@code +delete card} for one too many. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        given.forEach((table, rights) -> {
            if (isThere(table)) {
                Set<String> held = held(table);
                rights.stream()
                        .filter(right -> !held.contains(right))
                        .forEach(right -> differences.add("−" + right + " " + table));
                held.stream()
                        .filter(right -> !rights.contains(right))
                        .forEach(right -> differences.add("+" + right + " " + table));
            }
        });
        return differences;
    }

    private boolean isThere(String table) {
        return jdbc.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private Set<String> held(String table) {
        return new TreeSet<>(
                jdbc.sql(HELD).param("table", table).query(String.class).list());
    }

    private static Map<String, Set<String>> given() {
        Map<String, Set<String>> given = new TreeMap<>();
        for (String file : changelog()) {
            GRANT.matcher(file).results().forEach(grant -> add(grant, given));
        }
        return given;
    }

    private static void add(MatchResult grant, Map<String, Set<String>> given) {
        String rights = grant.group(1).replaceAll("\\([^)]*\\)", "");
        for (String table : grant.group(2).split(",", -1)) {
            Set<String> of = given.computeIfAbsent(table.strip(), none -> new TreeSet<>());
            Arrays.stream(rights.split(",", -1)).map(String::strip).forEach(of::add);
        }
    }

    private static List<String> changelog() {
        try {
            List<String> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver(GrantedRights.class.getClassLoader())
                    .getResources("classpath*:db/changelog/*.sql")) {
                files.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
