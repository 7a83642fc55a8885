package io.cardkeep.web.people;

import io.cardkeep.application.people.SendInvitation;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.web.wiring.Installation;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links that let people in, also for a command that prints one. */
@Configuration(proxyBeanMethods = false)
public final class InvitationWiring {
    private static final int TOKEN_BYTES = 32;

    @Bean
    SendInvitation sendInvitation(SetUpLinks links, Notices notices, SetUpAddress address) {
        return new SendInvitation(links, notices, address.tokens(), address::of);
    }

    @Bean
    SetUpAddress setUpAddress(Installation installation, SecureRandom random) {
        Supplier<byte[]> tokens = () -> {
            byte[] bytes = new byte[TOKEN_BYTES];
            random.nextBytes(bytes);
            return bytes;
        };
        return new SetUpAddress(installation, tokens);
    }
}
