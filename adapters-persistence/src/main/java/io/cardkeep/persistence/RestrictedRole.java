package io.cardkeep.persistence;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the role that the application connects as could change the history: because it may update or
 * delete there, or because it owns a table and could take the protection off.
 */
@Component
@DependsOnDatabaseInitialization
final class RestrictedRole implements InitializingBean {
    private static final String OWNED = """
            select c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'S')
              and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and pg_has_role(current_user, c.relowner, 'MEMBER')
            order by c.relname
            limit 3
            """;

    private static final String CHANGEABLE = """
            select t.name
            from (values ('history_entry'), ('history_touch')) as t (name)
            where has_table_privilege(t.name, 'DELETE')
               or has_table_privilege(t.name, 'TRUNCATE')
               or has_any_column_privilege(t.name, 'UPDATE')
            order by t.name
            """;

    private final JdbcClient jdbc;

    RestrictedRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        refuse("it owns, or belongs to the owner of, ", names(OWNED));
        refuse("it may change or remove rows of ", names(CHANGEABLE));
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query((row, index) -> row.getString(1)).list();
    }

    private void refuse(String why, List<String> tables) {
        if (!tables.isEmpty()) {
            String role = names("select current_user").getFirst();
            throw new TooPowerfulRole(role, why + String.join(", ", tables));
        }
    }
}
