package io.cardkeep.persistence;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The module as an application starts it: its auto-configuration, a database, and nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration
class PersistenceAlone {
    static ConfigurableApplicationContext on(TestDatabase database) {
        return with(database.settings());
    }

    static ConfigurableApplicationContext with(Map<String, Object> settings) {
        return new SpringApplicationBuilder(PersistenceAlone.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.jpa.hibernate.ddl-auto=validate",
                        "spring.jpa.open-in-view=false",
                        "logging.level.root=warn")
                .properties(settings)
                .run();
    }
}
