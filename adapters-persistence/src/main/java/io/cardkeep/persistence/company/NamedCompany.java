package io.cardkeep.persistence.company;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardQuery;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinProposal;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Settlement;
import io.cardkeep.domain.outage.Outage;
import io.cardkeep.domain.people.AuthenticatorApp;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Recovery;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.SealingChallenge;
import io.cardkeep.domain.transaction.CardTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from what a port is called with for which company that is. */
final class NamedCompany {
    private NamedCompany() {}

    /** The first that one of them names; empty when none does. */
    static Optional<CompanyId> in(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .map(NamedCompany::of)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable CompanyId of(@Nullable Object argument) {
        return switch (argument) {
            case CompanyId company -> company;
            case Card card -> card.company();
            case CardQuery query -> query.company();
            case CardAccount account -> account.company();
            case CardTransaction transaction -> transaction.card().company();
            case Instruction instruction -> instruction.company();
            case Settlement settlement -> settlement.entry().company();
            case Closing closing -> closing.company();
            case Outage outage -> outage.company();
            case PinReset reset -> reset.request().card().company();
            case FirstPinProposal proposal -> proposal.proposed().company();
            case SealingChallenge challenge -> challenge.company();
            case HistoryEntry entry -> entry.company();
            case HistoryFilter filter -> filter.company();
            case List<?> things when !things.isEmpty() -> of(things.getFirst());
            case null, default -> ofPeople(argument);
        };
    }

    private static @Nullable CompanyId ofPeople(@Nullable Object argument) {
        return switch (argument) {
            case Person person -> person.company();
            case Passkey passkey -> passkey.company();
            case AuthenticatorApp app -> app.company();
            case Recovery recovery -> recovery.company();
            case SetUpLink link -> link.company();
            case SetUpLinks.Joined joined -> joined.person().company();
            case null, default -> null;
        };
    }
}
