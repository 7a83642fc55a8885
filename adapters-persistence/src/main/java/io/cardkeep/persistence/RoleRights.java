package io.cardkeep.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the role that the application connects as could do that it must not. */
final class RoleRights {
    private static final String OWNED = """
            select c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'S')
              and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and pg_has_role(current_user, c.relowner, 'MEMBER')
            order by c.relname
            limit 3
            """;

    private static final String SEES_EVERYTHING = """
            select a.name
            from pg_roles r, lateral (values ('SUPERUSER', r.rolsuper), ('BYPASSRLS', r.rolbypassrls)) as a (name, held)
            where r.rolname = current_user and a.held
            order by a.name
            """;

    private static final String CHANGEABLE = """
            select t.name
            from (values ('history_entry'), ('history_touch')) as t (name)
            where to_regclass(t.name) is not null
              and (has_table_privilege(t.name, 'DELETE')
               or has_table_privilege(t.name, 'TRUNCATE')
               or has_any_column_privilege(t.name, 'UPDATE'))
            order by t.name
            """;

    private static final String UNGUARDED = """
            select t.name
            from (values ('history_entry_keeps_rows'), ('history_entry_keeps_all'),
                         ('history_touch_keeps_rows'), ('history_touch_keeps_all')) as t (name)
            where not exists (select from pg_trigger g where g.tgname = t.name and g.tgenabled in ('O', 'A'))
            order by t.name
            """;

    private final JdbcClient jdbc;

    RoleRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String role() {
        return names("select current_user").getFirst();
    }

    /** The first three tables and the like that it owns, or whose owner it belongs to. */
    List<String> owned() {
        return names(OWNED);
    }

    /** By which of its attributes it would see every company's rows. */
    List<String> seesEverything() {
        return names(SEES_EVERYTHING);
    }

    /** The tables of the history whose rows it may change or remove. */
    List<String> changeable() {
        return names(CHANGEABLE);
    }

    /** The triggers that keep the history's rows and are not there, or switched off. */
    List<String> idleTriggers() {
        return names(UNGUARDED);
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query((row, index) -> row.getString(1)).list();
    }
}
