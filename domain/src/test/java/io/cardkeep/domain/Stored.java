package io.cardkeep.domain;

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

/** The ports of one store, in memory or in a database; the contracts hold for each. */
public interface Stored {
    CardAccounts accounts();

    People people();

    SetUpLinks setUpLinks();

    PasswordGuesses passwordGuesses();

    FailedSignIns failedSignIns();

    Passkeys passkeys();

    AuthenticatorApps authenticatorApps();

    RecoveryCodes recoveryCodes();

    Recoveries recoveries();

    Cards cards();

    CardTransactions transactions();

    PinResets resets();

    FirstPinProposals firstPins();

    Outages outages();

    SealingChallenges challenges();

    Instructions instructions();

    Closings closings();

    ChangeStops stops();

    History history();
}
