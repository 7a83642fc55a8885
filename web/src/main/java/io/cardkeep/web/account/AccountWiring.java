package io.cardkeep.web.account;

import io.cardkeep.application.account.AddCardAccount;
import io.cardkeep.application.account.ListAccounts;
import io.cardkeep.application.account.RefreshAccounts;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class AccountWiring {
    @Bean
    ListAccounts listAccounts(CardAccounts accounts) {
        return new ListAccounts(accounts);
    }

    @Bean
    AddCardAccount addCardAccount(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {
        return new AddCardAccount(accounts, lookup, chronicle);
    }

    @Bean
    RefreshAccounts refreshAccounts(CardAccounts accounts, AccountLookup lookup, Chronicle chronicle) {
        return new RefreshAccounts(accounts, lookup, chronicle);
    }
}
