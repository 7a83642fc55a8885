package io.cardkeep.web.otp;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.otp.SendCode;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.OtpSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class OtpWiring {
    @Bean
    SendCode sendCode(Cards cards, OtpSender sender, Chronicle chronicle) {
        return new SendCode(cards, sender, chronicle);
    }
}
