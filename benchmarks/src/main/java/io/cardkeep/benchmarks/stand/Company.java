package io.cardkeep.benchmarks.stand;

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
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One company with one admin and one account. */
public final class Company {
    public static final CompanyId ID = new CompanyId(EnkashLogin.COMPANY_ID);
    public static final CardAccount ACCOUNT =
            new CardAccount(ID, new CardAccountId("CAA8W45"), "Travel", CardProduct.CORPORATE, null, null, null);
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T04:30:00Z");

    static final Person ADMIN = new Person(
            new PersonId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
            ID,
            "Asha Rao",
            "asha@benchmarks.test",
            null,
            null,
            Role.ADMIN,
            Person.Facts.UNKNOWN,
            Sponsors.NOBODY,
            LONG_AGO,
            true,
            "Asia/Kolkata",
            "en",
            0);

    /** The admin, acting. */
    public static final Actor ACTOR = new Actor(ID, ADMIN.id(), ADMIN.name(), ADMIN.role(), new Origin("192.0.2.1"));

    private Company() {}

    static List<Card> cards(int size) {
        return IntStream.range(0, size).mapToObj(Company::card).toList();
    }

    private static Card card(int number) {
        return new Card(
                new CardRef(ID, ACCOUNT.id(), new CardId("EKC%06d".formatted(number))),
                CardProduct.CORPORATE,
                CardForm.PHYSICAL,
                CardStatus.ACTIVE,
                new MaskedNumber("%04d".formatted(number % 10_000)),
                null,
                null,
                Money.of("0.00"),
                PinState.UNKNOWN,
                List.of(),
                LONG_AGO,
                0);
    }
}
