package io.cardkeep.web.authenticator;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.AddAuthenticator;
import io.cardkeep.application.people.Authenticators;
import io.cardkeep.application.people.CheckCode;
import io.cardkeep.application.people.GuessLimit;
import io.cardkeep.application.people.NewRecoveryCodes;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.RemoveAuthenticator;
import io.cardkeep.application.people.RenewRecoveryCodes;
import io.cardkeep.application.people.SecondFactor;
import io.cardkeep.application.people.SecondStep;
import io.cardkeep.application.people.SetUpSecondStep;
import io.cardkeep.application.people.ShowAuthenticator;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.RecoveryCodes;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class AuthenticatorWiring {
    @Bean
    AuthenticatorCodes authenticatorCodes(
            @Value("${cardkeep.keystore.path}") Path keystore,
            @Value("${cardkeep.keystore.password}") char[] password,
            SecureRandom random) {
        SeedSealer sealer = new SeedSealer(SeedKeys.open(keystore, password));
        return new TotpCodes(sealer, bytes(random, AuthenticatorSeed.BYTES));
    }

    @Bean
    NewRecoveryCodes newRecoveryCodes(SecureRandom random) {
        return new NewRecoveryCodes(bytes(random, RecoveryCode.BYTES));
    }

    /** In a demo the password that it prints is enough, and nowhere else. */
    @Bean
    SecondStep.Rule secondStep(AuthenticatorApps apps, Passkeys passkeys, Installation installation) {
        return new SecondStep.Rule(apps, passkeys, installation.mode() == Mode.DEMO);
    }

    @Bean
    AddAuthenticator addAuthenticator(
            Authenticators authenticators, People people, Notices notices, Chronicle chronicle) {
        return new AddAuthenticator(authenticators, people, notices, chronicle);
    }

    @Bean
    Authenticators authenticators(AuthenticatorApps apps, AuthenticatorCodes codes, NewRecoveryCodes recoveryCodes) {
        return new Authenticators(apps, codes, recoveryCodes);
    }

    @Bean
    RemoveAuthenticator removeAuthenticator(
            People people, AuthenticatorApps apps, SecondStep.Rule rule, Notices notices, Chronicle chronicle) {
        return new RemoveAuthenticator(people, apps, rule, notices, chronicle);
    }

    @Bean
    RenewRecoveryCodes renewRecoveryCodes(
            People people, RecoveryCodes codes, NewRecoveryCodes fresh, Notices notices, Chronicle chronicle) {
        return new RenewRecoveryCodes(people, codes, fresh, notices, chronicle);
    }

    @Bean
    ShowAuthenticator showAuthenticator(
            People people, AuthenticatorApps apps, RecoveryCodes codes, SecondStep.Rule rule) {
        return new ShowAuthenticator(people, apps, codes, rule);
    }

    @Bean
    SecondFactor secondFactor(AuthenticatorApps apps, AuthenticatorCodes codes, RecoveryCodes recoveryCodes) {
        return new SecondFactor(apps, codes, recoveryCodes);
    }

    @Bean
    CheckCode checkCode(People people, SecondFactor factor, GuessLimit limit, RecordSignIn record, Notices notices) {
        return new CheckCode(people, factor, limit, record, notices);
    }

    @Bean
    SetUpSecondStep setUpSecondStep(
            People people, SecondStep.Rule rule, AddAuthenticator adding, GuessLimit limit, RecordSignIn record) {
        return new SetUpSecondStep(people, rule, adding, limit, record);
    }

    @Bean
    AppPages appPages(AuthenticatorCodes codes, Installation installation) {
        return new AppPages(codes, installation);
    }

    @Bean
    SecondStepPages secondStepPages(ShowAuthenticator show, AppPages pages) {
        return new SecondStepPages(show, pages);
    }

    private static Supplier<byte[]> bytes(SecureRandom random, int count) {
        return () -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }
}
