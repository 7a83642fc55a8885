package io.cardkeep.web.signon;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.SignOnAccounts;
import io.cardkeep.application.people.SingleSignOn;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.web.signin.SignOnOffer;
import io.cardkeep.web.wiring.Installation;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignOnSettings.class)
final class SignOnWiring {
    static final String CALLBACK = "/login/sso/callback";

    @Bean
    SignOnAccounts signOnAccounts(
            People people, Passkeys passkeys, Notices notices, Chronicle chronicle, SignOnAccounts.Rules rules) {
        return new SignOnAccounts(people, passkeys, notices, chronicle, rules);
    }

    @Bean
    SignOnAccounts.Rules signOnRules(Installation installation, SignOnSettings settings) {
        return new SignOnAccounts.Rules(installation.company(), settings.newPeople());
    }

    @Bean
    SingleSignOn singleSignOn(People people, SignOnAccounts accounts, RecordSignIn record) {
        return new SingleSignOn(people, accounts, record);
    }

    @Bean
    SignOnTrips signOnTrips(
            Installation installation, SignOnSettings settings, InstantSource clock, SecureRandom random) {
        String callback = installation.link(CALLBACK).toString();
        SignOnProvider provider = settings.on() ? ProviderCalls.provider(settings, callback, clock) : null;
        return new SignOnTrips(provider, new SignOnCookie(installation), new ProviderWords(settings), random);
    }

    @Bean
    @ConditionalOnProperty("cardkeep.sso.issuer")
    SignOnOffer signOnOffer(SignOnSettings settings) {
        return new SignOnOffer(settings.name());
    }
}
