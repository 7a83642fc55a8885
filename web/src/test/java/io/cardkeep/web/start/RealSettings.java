package io.cardkeep.web.start;

import io.cardkeep.web.TestKeystore;
import java.util.HashMap;
import java.util.Map;

/** Settings that a real installation would start with, as far as they can be judged without starting it. */
final class RealSettings {
    private RealSettings() {}

    static Map<String, Object> complete() {
        Map<String, Object> settings = new HashMap<>(TestKeystore.settings());
        settings.put("spring.datasource.url", "jdbc:postgresql://db.example.com/cardkeep");
        settings.put("spring.datasource.username", "cardkeep_app");
        settings.put("spring.datasource.password", "one");
        settings.put("spring.liquibase.user", "cardkeep_owner");
        settings.put("spring.liquibase.password", "two");
        settings.put("enkash.api-url", "https://api.example.com");
        settings.put("enkash.token-url", "https://auth.example.com/token");
        settings.put("enkash.partner-id", "CRMXWB3ZM");
        settings.put("enkash.company-id", "CEKEP5GSGP");
        settings.put("enkash.basic-username", "client");
        settings.put("enkash.basic-password", "three");
        settings.put("enkash.username", "user");
        settings.put("enkash.password", "four");
        settings.put("enkash.encryption", "plain");
        settings.put("cardkeep.public-url", "https://cards.example.com");
        settings.put("spring.mail.host", "smtp.example.com");
        settings.put("cardkeep.mail.from", "Cardkeep <cards@example.com>");
        return settings;
    }
}
