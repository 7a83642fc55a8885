package io.cardkeep.web.account;

import io.cardkeep.application.account.AddCardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.web.wiring.Installation;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the accounts known that the settings name, since EnKash lists none. */
@Component
final class NamedAccounts {
    private final AddCardAccount addCardAccount;
    private final Installation installation;
    private final List<String> ids;

    NamedAccounts(
            AddCardAccount addCardAccount,
            Installation installation,
            @Value("${enkash.card-account-ids:}") List<String> ids) {
        this.addCardAccount = addCardAccount;
        this.installation = installation;
        this.ids = ids;
    }

    @EventListener(ApplicationStartedEvent.class)
    void add() {
        ids.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(id -> addCardAccount.addFromSettings(installation.company(), new CardAccountId(id)));
    }
}
