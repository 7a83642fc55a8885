package io.cardkeep.demo.app;

import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.demo.company.DemoCompany;
import io.cardkeep.demo.company.DemoPerson;
import io.cardkeep.demo.folder.KeptSecret;
import io.cardkeep.demo.mail.KeptMail;
import io.cardkeep.demo.mail.MailController;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.security.OpenPaths;
import io.cardkeep.web.signin.SignInHint;
import io.cardkeep.web.wiring.Installation;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the demo adds to the application: its people and cards, its mail, and the hint on the sign-in page. */
@Configuration(proxyBeanMethods = false)
@Import(MailController.class)
class DemoConfiguration {
    @Bean
    KeptMail mailSender(InstantSource clock) {
        return new KeptMail(clock);
    }

    @Bean
    OpenPaths demoPaths() {
        return new OpenPaths(List.of("/demo/**"));
    }

    @Bean
    SignInHint signInHint(KeptSecret demoPassword) {
        return new SignInHint(
                demoPassword.text(),
                DemoPerson.toSignInAs().stream()
                        .map(person -> new SignInHint.Account(person.email(), Role.valueOf(person.role())))
                        .toList());
    }

    @Bean
    DemoCompany demoCompany(
            Installation installation,
            People people,
            CardAccounts accounts,
            PasswordHasher hasher,
            Chronicle chronicle) {
        return new DemoCompany(installation.company(), people, accounts, hasher, chronicle);
    }

    /** The application says that it is ready only after its runners, so whoever waits for that finds everything. */
    @Bean
    ApplicationRunner fillDemoCompany(DemoCompany company, KeptSecret demoPassword, SyncCards cards) {
        return arguments -> {
            try (Password password = new Password(demoPassword.text().toCharArray())) {
                company.fill(password);
            }
            company.read(cards);
        };
    }
}
