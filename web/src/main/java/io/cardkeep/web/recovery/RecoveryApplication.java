package io.cardkeep.web.recovery;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.people.RecoverAdmin;
import io.cardkeep.application.people.SendInvitation;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Sessions;
import io.cardkeep.web.notice.NoticeWiring;
import io.cardkeep.web.people.InvitationWiring;
import io.cardkeep.web.security.SessionsWiring;
import io.cardkeep.web.shell.WordsWiring;
import io.cardkeep.web.wiring.ClockWiring;
import io.cardkeep.web.wiring.SharedWiring;
import io.cardkeep.web.wiring.UseCaseWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The beans that letting somebody in anew needs: no page, no job, no Liquibase and nothing of EnKash. Those of persistence
 * and of Spring Boot are named in a file of this class's name under {@code META-INF/spring}.
 */
@ImportAutoConfiguration
@ConfigurationPropertiesScan({"io.cardkeep.web.wiring", "io.cardkeep.web.notice"})
@Import({
    ClockWiring.class,
    SharedWiring.class,
    UseCaseWiring.class,
    WordsWiring.class,
    NoticeWiring.class,
    InvitationWiring.class,
    SessionsWiring.class
})
final class RecoveryApplication {
    @Bean
    RecoverAdmin recoverAdmin(
            People people, Recoveries recoveries, Sessions sessions, SendInvitation invitations, Chronicle chronicle) {
        return new RecoverAdmin(people, recoveries, sessions, invitations, chronicle);
    }
}
