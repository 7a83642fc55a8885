package io.cardkeep.benchmarks.stand;

import com.zaxxer.hikari.HikariDataSource;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.People;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An installation of ours without pages and jobs. */
public final class Installation implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Thousands of calls in flight wait long on few cores: more of them than usual are let through, and longer. */
    static Installation start(SandboxProcess sandbox, Database database) throws IOException {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.putAll(Keystore.settings());
        settings.putAll(EnkashLogin.settings(sandbox.api()));
        settings.put("enkash.max-in-flight", "10000");
        settings.put("enkash.connect-timeout", "30s");
        settings.put("enkash.read-timeout", "50s");
        settings.put("enkash.call-timeout", "55s");
        settings.put("enkash.breaker.window", "1000");
        settings.put("enkash.breaker.failure-percent", "100");
        settings.put("spring.datasource.hikari.connection-timeout", "60000");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.jpa.hibernate.ddl-auto", "validate");
        settings.put("spring.jpa.open-in-view", "false");
        settings.put("logging.level.root", "warn");
        return new Installation(new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run());
    }

    /** A port, or what stands on them. */
    public <T> T port(Class<T> type) {
        return context.getBean(type);
    }

    /** Ends all database connections once they are free, whereupon the server counts what they did. */
    public void endIdleConnections() {
        context.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    /** Puts an account, somebody who may load its cards, and the cards here and into the sandbox. */
    List<Card> fill(ControlPort sandbox, int size) throws IOException, InterruptedException {
        List<Card> cards = Company.cards(size);
        port(People.class).add(Company.ADMIN, null, entry(PeopleAction.JOIN));
        port(CardAccounts.class).add(Company.ACCOUNT, entry(AccountAction.ADD));
        cards.forEach(card -> port(Cards.class).add(card, entry(CardAction.FOUND)));
        sandbox.open(Company.ACCOUNT);
        sandbox.issue(cards);
        return cards;
    }

    private HistoryEntry entry(Action action) {
        return port(Journal.class).draft(Company.ID, action).ends(Outcome.DONE);
    }

    @Override
    public void close() {
        context.close();
    }
}
