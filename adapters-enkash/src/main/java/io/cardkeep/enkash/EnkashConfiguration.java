package io.cardkeep.enkash;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardReveal;
import io.cardkeep.domain.card.OtpSender;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Examiner;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealingChallenges;
import io.cardkeep.domain.pin.SealingKeys;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Wires the ports that EnKash stands behind. Needs an {@link InstantSource} and {@link SealingChallenges}. */
@AutoConfiguration
@EnableConfigurationProperties({EnkashSettings.class, KeystoreSettings.class})
public final class EnkashConfiguration {
    @Bean
    EnkashSetup enkashSetup(EnkashSettings settings) {
        JvmSwitches.check(System::getProperty);
        return EnkashSetup.from(settings);
    }

    @Bean
    SealingKeyring sealingKeyring(KeystoreSettings settings) {
        return SealingKeyring.open(settings);
    }

    @Bean
    Wires enkashWires(EnkashSettings settings, InstantSource clock) {
        return new Wires(
                Executors.newThreadPerTaskExecutor(threads("enkash-wire-")),
                Timeouts.of(settings),
                new RetryAfter(clock),
                new HostBreakers(settings.breaker(), clock));
    }

    @Bean
    EnkashCalls enkashCalls(EnkashSetup setup, EnkashSettings settings, Wires wires, InstantSource clock) {
        Tokens tokens = new Tokens(new TokenEndpoint(setup.tokenAddress(), wires, clock), clock);
        CredentialsByCompany credentials = new CredentialsByCompany(List.of(setup.first()));
        return new EnkashCalls(
                new EnkashAccess(setup.api(), setup.dialect(), credentials, tokens),
                wires,
                new CallLimits(threads("enkash-call-"), settings.maxInFlight(), settings.callTimeout()),
                new Repeats(ThreadLocalRandom::current));
    }

    @Bean
    CardIssuer cardIssuer(EnkashCalls calls, EnkashSettings settings) {
        return new EnkashCardIssuer(calls, settings.otp().isNeededTo("block"));
    }

    @Bean
    AccountLookup accountLookup(EnkashCalls calls) {
        return new EnkashAccountLookup(calls);
    }

    @Bean
    TransactionFeed transactionFeed(EnkashCalls calls, CardIssuer issuer, EnkashSettings settings) {
        return new EnkashTransactionFeed(calls, issuer, new WireTime(settings.zone()));
    }

    @Bean
    AccountOpening accountOpening(EnkashCalls calls) {
        return new EnkashAccountOpening(calls);
    }

    @Bean
    AccountFunding accountFunding(EnkashCalls calls, EnkashSettings settings) {
        return new EnkashAccountFunding(calls, settings.load().repeatSafe());
    }

    @Bean
    CardIssuance cardIssuance(EnkashCalls calls, EnkashSettings settings) {
        return new EnkashCardIssuance(calls, settings.otp().isNeededTo("replace"));
    }

    @Bean
    CardControls cardControls(EnkashCalls calls) {
        return new EnkashCardControls(calls);
    }

    @Bean
    OtpSender otpSender(EnkashCalls calls) {
        return new EnkashOtpSender(calls);
    }

    @Bean
    CardReveal cardReveal(EnkashCalls calls, EnkashSettings settings) {
        return new EnkashCardReveal(calls, settings.view().enabled());
    }

    @Bean
    PinSetter pinSetter(
            EnkashCalls calls,
            SealingKeyring keyring,
            SealingChallenges challenges,
            InstantSource clock,
            EnkashSettings settings) {
        return new EnkashPinSetter(
                calls, keyring, challenges, clock, settings.otp().isNeededTo("set-pin"));
    }

    @Bean
    SealingKeys sealingKeys(SealingKeyring keyring, InstantSource clock) {
        return new KeystoreSealingKeys(keyring, clock);
    }

    /** By providers, so that settings that will not do are a finding and end no start. */
    @Bean
    Examiner examiner(ObjectProvider<EnkashCalls> calls, ObjectProvider<EnkashSettings> settings, InstantSource clock) {
        return new EnkashExaminer(
                calls::getObject, () -> new WireTime(settings.getObject().zone()), clock);
    }

    @Bean
    Checkup keysCheckup(ObjectProvider<SealingKeyring> keyring, InstantSource clock) {
        return new KeysCheckup(keyring::getObject, clock);
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofVirtual().name(name, 0).factory();
    }
}
