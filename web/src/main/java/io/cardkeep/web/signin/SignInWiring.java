package io.cardkeep.web.signin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.domain.people.People;
import io.cardkeep.web.wiring.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class SignInWiring {
    @Bean
    Argon2Passwords passwords() {
        return new Argon2Passwords();
    }

    @Bean
    RecordSignIn recordSignIn(People people, Installation installation, Chronicle chronicle) {
        return new RecordSignIn(people, installation.company(), chronicle);
    }

    @Bean
    PasswordSignIn passwordSignIn(People people, Argon2Passwords passwords, RecordSignIn record) {
        return new PasswordSignIn(people, passwords, record);
    }

    @Bean
    SignInFailure signInFailure() {
        return new SignInFailure();
    }

    @Bean
    SignOutRecord signOutRecord(People people, RecordSignIn record) {
        return new SignOutRecord(people, record);
    }
}
