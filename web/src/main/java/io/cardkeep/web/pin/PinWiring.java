package io.cardkeep.web.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.journal.Journal;
import io.cardkeep.application.pin.ConfirmPin;
import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.OpenPinPage;
import io.cardkeep.application.pin.PinGate;
import io.cardkeep.application.pin.PinPolicies;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.pin.PinSetter;
import io.cardkeep.domain.pin.SealingChallenges;
import io.cardkeep.domain.pin.SealingKeys;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Setting a PIN. */
@Configuration(proxyBeanMethods = false)
final class PinWiring {
    private static final int NONCE_BYTES = 32;

    @Bean
    PinGate pinGate(Cards cards, People people, PinResets resets, Instructions instructions, Deadlines deadlines) {
        return new PinGate(cards, people, resets, instructions, deadlines);
    }

    @Bean
    PinPolicies pinPolicies(PinSettings settings, Chronicle chronicle) {
        return new PinPolicies(settings.minLength(), settings.maxLength(), chronicle);
    }

    @Bean
    OpenPinPage openPinPage(PinGate gate, PinPolicies policies, PinSetter setter) {
        return new OpenPinPage(gate, policies, setter);
    }

    @Bean
    PinScreens pinScreens(OpenPinPage pages, Supplier<UUID> ids) {
        return new PinScreens(pages, ids);
    }

    @Bean
    SetPin setPin(PinGate gate, PinPolicies policies, PinSetter setter, Journal journal, Notices notices) {
        return new SetPin(gate, policies, setter, journal, notices);
    }

    @Bean
    ConfirmPin confirmPin(Cards cards, PinResets resets, Instructions instructions, Journal journal) {
        return new ConfirmPin(cards, resets, instructions, journal);
    }

    @Bean
    IssueSealingChallenge issueSealingChallenge(
            PinGate gate, SealingKeys keys, SealingChallenges challenges, SecureRandom random, Chronicle chronicle) {
        return new IssueSealingChallenge(gate, keys, challenges, () -> nonce(random), chronicle);
    }

    private static byte[] nonce(SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }
}
