package io.cardkeep.web.passkey;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.AddPasskey;
import io.cardkeep.application.people.CheckPasskey;
import io.cardkeep.application.people.ListPasskeys;
import io.cardkeep.application.people.RecordSignIn;
import io.cardkeep.application.people.RemovePasskey;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.web.wiring.Installation;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class PasskeyWiring {
    @Bean
    Ceremonies ceremonies(Installation installation, Passkeys passkeys, InstantSource clock) {
        return new Ceremonies(Site.of(installation), passkeys, clock);
    }

    @Bean
    CheckPasskey checkPasskey(People people, Passkeys passkeys, RecordSignIn record) {
        return new CheckPasskey(people, passkeys, record);
    }

    @Bean
    AddPasskey addPasskey(People people, Passkeys passkeys, Notices notices, Chronicle chronicle) {
        return new AddPasskey(people, passkeys, notices, chronicle);
    }

    @Bean
    RemovePasskey removePasskey(People people, Passkeys passkeys, Notices notices, Chronicle chronicle) {
        return new RemovePasskey(people, passkeys, notices, chronicle);
    }

    @Bean
    ListPasskeys listPasskeys(Passkeys passkeys) {
        return new ListPasskeys(passkeys);
    }
}
