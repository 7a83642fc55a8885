package io.cardkeep.web.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.pin.Deadlines;
import io.cardkeep.application.pin.ExpirePinResets;
import io.cardkeep.application.pin.ListPinResets;
import io.cardkeep.application.pin.RemindOfEnding;
import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.application.pin.ResetTimes;
import io.cardkeep.application.pin.TellOfResets;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.outage.Outages;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.pin.PinResets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking for PIN resets, and what time does to them. */
@Configuration(proxyBeanMethods = false)
final class PinResetWiring {
    @Bean
    Deadlines deadlines(PinResetSettings settings, Outages outages, Chronicle chronicle) {
        return new Deadlines(new ResetTimes(settings.pendingFor(), settings.approvedFor()), outages, chronicle);
    }

    @Bean
    TellOfResets tellOfResets(Notices notices, People people, Cards cards) {
        return new TellOfResets(notices, people, cards);
    }

    @Bean
    RequestPinReset requestPinReset(
            Cards cards, PinResets resets, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        return new RequestPinReset(cards, resets, notices, deadlines, chronicle);
    }

    @Bean
    ResetScreens resetScreens(RequestPinReset requests) {
        return new ResetScreens(requests);
    }

    @Bean
    ListPinResets listPinResets(PinResets resets, Cards cards, People people, Deadlines deadlines) {
        return new ListPinResets(resets, cards, people, deadlines);
    }

    @Bean
    ExpirePinResets expirePinResets(
            PinResets resets, Cards cards, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        return new ExpirePinResets(resets, cards, notices, deadlines, chronicle);
    }

    @Bean
    RemindOfEnding remindOfEnding(PinResets resets, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        return new RemindOfEnding(resets, notices, deadlines, chronicle);
    }
}
