package io.cardkeep.web;

import io.cardkeep.persistence.TestDatabase;
import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.token.Credentials;
import java.util.HashMap;
import java.util.Map;

/** The settings of an application that runs on a test's database and sandbox. */
final class TestSettings {
    private TestSettings() {}

    static Map<String, Object> of(TestDatabase database, EnKashSandbox sandbox) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.putAll(enkash(sandbox));
        settings.putAll(TestKeystore.settings());
        settings.put("server.port", "0");
        settings.put("cardkeep.mode", "demo");
        settings.put("cardkeep.public-url", "http://localhost");
        settings.put("cardkeep.company-name", "Anay Foods Pvt Ltd");
        settings.put("spring.datasource.hikari.maximum-pool-size", "8");
        return settings;
    }

    static Map<String, Object> enkash(EnKashSandbox sandbox) {
        Credentials credentials = sandbox.credentials();
        return Map.of(
                "enkash.api-url", sandbox.apiUrl().toString(),
                "enkash.token-url", sandbox.tokenUrl().toString(),
                "enkash.partner-id", credentials.partnerId(),
                "enkash.company-id", credentials.companyId(),
                "enkash.basic-username", credentials.basicUsername(),
                "enkash.basic-password", credentials.basicPassword(),
                "enkash.username", credentials.username(),
                "enkash.password", credentials.password(),
                "enkash.encryption", "plain");
    }
}
