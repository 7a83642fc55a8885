package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.pin.SealingChallenges;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The adapter as an installation has it: wired by its own configuration, from settings. */
final class Installation implements AutoCloseable {
    static final CompanyId COMPANY = new CompanyId("CEKEP5GSGP");
    static final CardAccountId ACCOUNT = new CardAccountId("CAA8W45");
    static final CardRef CARD = new CardRef(COMPANY, ACCOUNT, new CardId("EKC94AEX89"));

    final MovableClock clock = new MovableClock(Instant.parse("2026-03-04T05:06:07Z"));
    final InMemoryChallenges challenges = new InMemoryChallenges();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Installation(Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(SealingChallenges.class, () -> challenges);
        context.register(EnkashConfiguration.class);
        context.refresh();
    }

    static Installation at(URI api, URI tokens) {
        return new Installation(settings(api, tokens));
    }

    /** Good settings, to be changed by who needs others. */
    static Map<String, Object> settings(URI api, URI tokens) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("enkash.api-url", api.toString());
        settings.put("enkash.token-url", tokens.toString());
        settings.put("enkash.partner-id", "CRMXWB3ZM");
        settings.put("enkash.company-id", COMPANY.value());
        settings.put("enkash.basic-username", "sandbox-client");
        settings.put("enkash.basic-password", "sandbox-client-password");
        settings.put("enkash.username", "6660686687");
        settings.put("enkash.password", "Sandbox@1234567");
        settings.put("enkash.encryption", "plain");
        settings.put("enkash.connect-timeout", "2s");
        settings.put("enkash.read-timeout", "2s");
        settings.put("cardkeep.keystore.path", Keystores.shared().toString());
        settings.put("cardkeep.keystore.password", Keystores.PASSWORD);
        return settings;
    }

    static CardAccount account() {
        return new CardAccount(COMPANY, ACCOUNT, "Travel", CardProduct.FUEL, null, null, null);
    }

    <T> T port(Class<T> kind) {
        return context.getBean(kind);
    }

    @Override
    public void close() {
        context.close();
    }
}
