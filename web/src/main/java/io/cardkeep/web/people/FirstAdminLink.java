package io.cardkeep.web.people;

import io.cardkeep.application.people.SetUpFirstAdmin;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints the link that makes the first admin, while nobody is there yet. To the terminal and not to the log, because
 * logs are kept and passed on.
 */
@Component
final class FirstAdminLink {
    private final SetUpFirstAdmin setUp;
    private final SetUpAddress address;
    private final Installation installation;

    FirstAdminLink(SetUpFirstAdmin setUp, SetUpAddress address, Installation installation) {
        this.setUp = setUp;
        this.address = address;
        this.installation = installation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (installation.mode() == Mode.REAL) {
            setUp.offer(installation.company())
                    .map(token -> token.<String>lend(address::of))
                    .ifPresent(link -> System.out.println("""

                            Nobody can sign in yet. Open this link to make the first admin; it works once, for 24 hours:
                            %s
                            """.formatted(link)));
        }
    }
}
