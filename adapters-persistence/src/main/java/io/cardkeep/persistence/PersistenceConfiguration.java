package io.cardkeep.persistence;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Stores the domain in PostgreSQL: finds the adapters, rows and repositories of this module, one package a subject.
 *
 * <p>The tables are made by Liquibase as {@code spring.liquibase.user}; everything else runs as {@code
 * spring.datasource.username}, which owns nothing.
 */
@AutoConfiguration(before = {HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class})
@ComponentScan
@EntityScan
@EnableJpaRepositories
public final class PersistenceConfiguration {}
