package io.cardkeep.persistence;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the role that the application connects as could change the history: because it may update or
 * delete there, or because it owns a table and could take the protection off; and when row-level security does not hold
 * it.
 */
@Component
@DependsOnDatabaseInitialization
final class RestrictedRole implements InitializingBean {
    private final RoleRights rights;

    RestrictedRole(JdbcClient jdbc) {
        this.rights = new RoleRights(jdbc);
    }

    @Override
    public void afterPropertiesSet() {
        refuse("it owns, or belongs to the owner of, ", rights.owned());
        refuse("every company's rows are open to it by ", rights.seesEverything());
        refuse("it may change or remove rows of ", rights.changeable());
    }

    private void refuse(String why, List<String> tables) {
        if (!tables.isEmpty()) {
            throw new TooPowerfulRole(rights.role(), why + String.join(", ", tables));
        }
    }
}
