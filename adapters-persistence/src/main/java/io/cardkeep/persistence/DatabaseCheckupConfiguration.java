package io.cardkeep.persistence;

import io.cardkeep.domain.doctor.Checkup;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The look at the database, apart from everything that stores: it has to work where {@link PersistenceConfiguration}
 * could not even start.
 */
@AutoConfiguration
public final class DatabaseCheckupConfiguration {
    /** Lazy, so that who only stores needs no clock. */
    @Bean
    @Lazy
    Checkup databaseCheckup(ObjectProvider<JdbcClient> jdbc, InstantSource clock) {
        return new DatabaseCheckup(jdbc, clock);
    }
}
