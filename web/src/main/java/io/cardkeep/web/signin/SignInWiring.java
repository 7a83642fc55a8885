package io.cardkeep.web.signin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.application.people.GuessLimit;
import io.cardkeep.application.people.NewPasswords;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.SecondStep;
import io.cardkeep.application.people.SignInNames;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.web.security.HalfSignedIn;
import io.cardkeep.web.wiring.Installation;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HelpNumbers.class)
final class SignInWiring {
    @Bean
    Argon2Passwords passwords() {
        return new Argon2Passwords();
    }

    @Bean
    RecordSignIn recordSignIn(Installation installation, Chronicle chronicle) {
        return new RecordSignIn(installation.company(), chronicle);
    }

    @Bean
    GuessLimit guessLimit(PasswordGuesses guesses, FailedSignIns failures, RecordSignIn record, Notices notices) {
        return new GuessLimit(guesses, failures, record, notices);
    }

    @Bean
    SignInNames signInNames(People people, Installation installation) {
        return new SignInNames(people, installation.company());
    }

    @Bean
    CheckPassword checkPassword(
            SignInNames names, PasswordHasher hasher, GuessLimit limit, SecondStep.Rule next, RecordSignIn record) {
        return new CheckPassword(names, hasher, limit, next, record);
    }

    @Bean
    PasswordSignIn passwordSignIn(CheckPassword check, InstantSource clock) {
        return new PasswordSignIn(check, clock);
    }

    @Bean
    NewPasswords newPasswords(PasswordHasher hasher) {
        return new NewPasswords(hasher, new ZxcvbnPasswords());
    }

    @Bean
    SignInFailure signInFailure(HalfSignedIn halves) {
        return new SignInFailure(halves);
    }

    @Bean
    SignOutRecord signOutRecord(People people, RecordSignIn record) {
        return new SignOutRecord(people, record);
    }
}
