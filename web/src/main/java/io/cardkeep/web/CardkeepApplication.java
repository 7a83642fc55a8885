package io.cardkeep.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Cardkeep's web application; the adapters join it by auto-configuration. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public final class CardkeepApplication {
    private CardkeepApplication() {}

    public static void main(String[] args) {
        SpringApplication.run(CardkeepApplication.class, args);
    }
}
