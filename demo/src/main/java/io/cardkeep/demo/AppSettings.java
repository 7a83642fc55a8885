package io.cardkeep.demo;

import io.cardkeep.demo.company.DemoCompany;
import io.cardkeep.demo.database.DatabaseRoles;
import io.cardkeep.demo.database.KeptDatabase;
import io.cardkeep.demo.keys.SealingKeystore;
import io.cardkeep.sandbox.EnKashSandbox;
import io.cardkeep.sandbox.token.Credentials;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings that join the application to the demo's own database, sandbox and keys. */
final class AppSettings {
    private AppSettings() {}

    static Map<String, String> of(URI address, KeptDatabase database, EnKashSandbox sandbox, SealingKeystore keystore) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(address.getPort()));
        settings.put("cardkeep.mode", "demo");
        settings.put("cardkeep.public-url", address.toString());
        settings.put("cardkeep.company-name", DemoCompany.NAME);
        settings.put("cardkeep.help-number.company", "+91 00000 00001");
        settings.put("cardkeep.help-number.enkash", "+91 00000 00002");
        settings.put("cardkeep.trusted-proxies", "");
        settings.put("cardkeep.keystore.path", keystore.file().toString());
        settings.put("cardkeep.keystore.password", keystore.password().text());
        putDatabase(settings, database);
        putEnkash(settings, sandbox);
        return settings;
    }

    private static void putDatabase(Map<String, String> settings, KeptDatabase database) {
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", DatabaseRoles.APPLICATION);
        settings.put("spring.datasource.password", database.passwords().application());
        settings.put("spring.liquibase.user", DatabaseRoles.OWNER);
        settings.put("spring.liquibase.password", database.passwords().owner());
    }

    private static void putEnkash(Map<String, String> settings, EnKashSandbox sandbox) {
        Credentials credentials = sandbox.credentials();
        settings.put("enkash.api-url", sandbox.apiUrl().toString());
        settings.put("enkash.token-url", sandbox.tokenUrl().toString());
        settings.put("enkash.partner-id", credentials.partnerId());
        settings.put("enkash.company-id", credentials.companyId());
        settings.put("enkash.basic-username", credentials.basicUsername());
        settings.put("enkash.basic-password", credentials.basicPassword());
        settings.put("enkash.username", credentials.username());
        settings.put("enkash.password", credentials.password());
        settings.put("enkash.encryption", "plain");
        settings.put("enkash.card-account-ids", "");
    }
}
