package io.cardkeep.web.routes;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import java.util.List;

/** Makes what routes are asked about, new for each question, and looks at what became of it. */
final class Things {
    private final CardkeepServer server;
    private final Company ours;
    private final Company theirs;
    private final Person stranger;

    Things(CardkeepServer server) {
        this.server = server;
        this.ours = new Company(server);
        this.theirs = ours.another("CEELSEWHERE");
        this.stranger = theirs.employee();
    }

    Person somebody(Role role) {
        return switch (role) {
            case EMPLOYEE -> server.cast().employee();
            case ADMIN -> server.cast().admin();
            case AUDITOR -> server.cast().auditor();
            case APPROVER -> server.cast().approver();
            case SECURITY_OFFICER -> server.cast().officer();
        };
    }

    Thing own(Role role, Subject about) {
        return made(ours, somebody(role), about);
    }

    Thing anothers(Subject about) {
        return made(
                ours, about == Subject.PERSON ? ours.employee() : server.cast().employee2(), about);
    }

    Thing anotherCompanys(Subject about) {
        return made(theirs, stranger, about);
    }

    Thing nobodys() {
        return Thing.nobodys(ours.id());
    }

    private static Thing made(Company company, Person holder, Subject about) {
        Card card = company.card(
                holder, PinState.UNKNOWN, about == Subject.LOCKED_CARD ? CardStatus.LOCKED : CardStatus.ACTIVE);
        return switch (about) {
            case RESET -> Thing.of(card, company.request(card, holder).request().id());
            case PROPOSAL -> Thing.of(card, company.proposal(card));
            case PASSKEY -> Thing.of(card, company.passkey(holder));
            case APPROVED_CARD -> {
                company.approve(card, holder);
                yield Thing.of(card, holder.id());
            }
            case NOTHING, CARD, LOCKED_CARD, PERSON -> Thing.of(card, holder.id());
        };
    }

    /** All that is stored of it. */
    List<Object> stored(Thing thing) {
        CompanyId company = thing.company();
        return List.of(
                server.bean(Cards.class).find(company, thing.cardId()),
                server.bean(Instructions.class).openOn(company, List.of(thing.cardId())),
                server.bean(PinResets.class).open(company, thing.cardId()),
                server.bean(PinResets.class).find(company, new PinResetId(thing.id())),
                server.bean(FirstPinProposals.class).find(company, new FirstPinId(thing.id())),
                server.bean(Passkeys.class).find(Company.credential(thing.id())),
                server.bean(People.class)
                        .find(company, new PersonId(thing.id()))
                        .map(Person::version));
    }

    /** The calls about it that EnKash's stand-in got. */
    List<String> arrived(Thing thing) {
        return ours.sandbox().callsOn(thing.card());
    }

    HistoryEntry lastEntry() {
        return server.bean(History.class)
                .page(HistoryFilter.of(ours.id()), null, 1)
                .entries()
                .getFirst();
    }
}
