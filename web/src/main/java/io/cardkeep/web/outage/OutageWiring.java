package io.cardkeep.web.outage;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.outage.ShowOutage;
import io.cardkeep.application.outage.WatchEnkash;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.outage.Outages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class OutageWiring {
    @Bean
    WatchEnkash watchEnkash(CardAccounts accounts, AccountLookup lookup, Outages outages, Chronicle chronicle) {
        return new WatchEnkash(accounts, lookup, outages, chronicle);
    }

    @Bean
    ShowOutage showOutage(Outages outages, CardAccounts accounts) {
        return new ShowOutage(outages, accounts);
    }
}
