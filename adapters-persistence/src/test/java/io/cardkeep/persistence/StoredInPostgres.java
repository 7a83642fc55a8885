package io.cardkeep.persistence;

import io.cardkeep.domain.Stored;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.outage.Outages;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.RecoveryCodes;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.domain.pin.SealingChallenges;
import io.cardkeep.domain.transaction.CardTransactions;
import org.springframework.context.ConfigurableApplicationContext;

/** The ports as the module serves them on a database of its own. */
final class StoredInPostgres implements Stored, AutoCloseable {
    final TestDatabase database = PostgresServer.newDatabase();
    private final ConfigurableApplicationContext context = PersistenceAlone.on(database);

    @Override
    public CardAccounts accounts() {
        return context.getBean(CardAccounts.class);
    }

    @Override
    public People people() {
        return context.getBean(People.class);
    }

    @Override
    public PasswordGuesses passwordGuesses() {
        return context.getBean(PasswordGuesses.class);
    }

    @Override
    public FailedSignIns failedSignIns() {
        return context.getBean(FailedSignIns.class);
    }

    @Override
    public Recoveries recoveries() {
        return context.getBean(Recoveries.class);
    }

    @Override
    public Passkeys passkeys() {
        return context.getBean(Passkeys.class);
    }

    @Override
    public AuthenticatorApps authenticatorApps() {
        return context.getBean(AuthenticatorApps.class);
    }

    @Override
    public RecoveryCodes recoveryCodes() {
        return context.getBean(RecoveryCodes.class);
    }

    @Override
    public SetUpLinks setUpLinks() {
        return context.getBean(SetUpLinks.class);
    }

    @Override
    public Cards cards() {
        return context.getBean(Cards.class);
    }

    @Override
    public CardTransactions transactions() {
        return context.getBean(CardTransactions.class);
    }

    @Override
    public PinResets resets() {
        return context.getBean(PinResets.class);
    }

    @Override
    public FirstPinProposals firstPins() {
        return context.getBean(FirstPinProposals.class);
    }

    @Override
    public Outages outages() {
        return context.getBean(Outages.class);
    }

    @Override
    public SealingChallenges challenges() {
        return context.getBean(SealingChallenges.class);
    }

    @Override
    public Instructions instructions() {
        return context.getBean(Instructions.class);
    }

    @Override
    public Closings closings() {
        return context.getBean(Closings.class);
    }

    @Override
    public ChangeStops stops() {
        return context.getBean(ChangeStops.class);
    }

    @Override
    public History history() {
        return context.getBean(History.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
