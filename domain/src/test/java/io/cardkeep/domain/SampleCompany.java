package io.cardkeep.domain;

import static io.cardkeep.domain.Samples.NOW;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A new company with one account and, when asked for, people and cards; every test has its own. */
public final class SampleCompany {
    private final Stored stored;
    private final CompanyId id = new CompanyId("CE" + Samples.number());
    private final CardAccount account = new CardAccount(
            id, new CardAccountId("CAA" + Samples.number()), "Travel", CardProduct.CORPORATE, null, null, null);

    public SampleCompany(Stored stored) {
        this.stored = stored;
        stored.accounts().add(account, entry(AccountAction.ADD));
    }

    public CompanyId id() {
        return id;
    }

    public CardAccount account() {
        return account;
    }

    /** A stored person. */
    public Person person(String name, Role role) {
        Person person = newPerson(name, role);
        stored.people().add(person, null, entry(PeopleAction.INVITE));
        return person;
    }

    /** A person who is not stored yet. */
    public Person newPerson(String name, Role role) {
        String email = "person" + Samples.number() + "@demo.cardkeep.test";
        return new Person(
                new PersonId(Samples.id()),
                id,
                name,
                email,
                null,
                null,
                role,
                Person.Facts.UNKNOWN,
                Sponsors.NOBODY,
                NOW,
                true,
                "Asia/Kolkata",
                "en",
                0);
    }

    /** A stored card of a person, or of nobody. */
    public Card card(@Nullable PersonId holder) {
        Card card = newCard(holder, "4312");
        stored.cards().add(card, entry(CardAction.FOUND));
        return card;
    }

    /** A card of nobody with a given id that is not stored yet. */
    public Card newCard(String card) {
        return newCard(new CardId(card), null, "4312", List.of());
    }

    /** A card that is not stored yet. */
    public Card newCard(@Nullable PersonId holder, String lastDigits, CardId... replaced) {
        return newCard(new CardId("EKC" + Samples.number()), holder, lastDigits, Arrays.asList(replaced));
    }

    private Card newCard(CardId card, @Nullable PersonId holder, String lastDigits, List<CardId> replaced) {
        return new Card(
                new CardRef(id, account.id(), card),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                CardStatus.ACTIVE,
                new MaskedNumber(lastDigits),
                holder,
                "JOHNY BATEMAN",
                Money.of("92415.44"),
                PinState.UNKNOWN,
                replaced,
                NOW,
                0);
    }

    /** A history entry of our own jobs. */
    public HistoryEntry entry(Action action, Touch... touches) {
        return new HistoryEntry(
                new HistoryEntryId(Samples.id()),
                id,
                NOW,
                Who.SYSTEM,
                Origin.INTERNAL,
                action,
                Outcome.DONE,
                Arrays.asList(touches),
                new TreeMap<>());
    }

    /** Whether the history holds an entry; the newest 200 are looked at. */
    public boolean remembers(HistoryEntry entry) {
        return stored.history().page(HistoryFilter.of(id), null, 200).entries().contains(entry);
    }
}
