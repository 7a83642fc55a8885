package io.cardkeep.demo.company;

import io.cardkeep.application.card.SyncCards;
import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.AccountAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sponsors;

/** Tells Cardkeep of the demo company's people and accounts, and has it read their cards. What is there stays. */
public final class DemoCompany {
    public static final String NAME = "Anay Foods Pvt Ltd";

    private final CompanyId company;
    private final People people;
    private final CardAccounts accounts;
    private final PasswordHasher hasher;
    private final Chronicle chronicle;

    public DemoCompany(
            CompanyId company, People people, CardAccounts accounts, PasswordHasher hasher, Chronicle chronicle) {
        this.company = company;
        this.people = people;
        this.accounts = accounts;
        this.hasher = hasher;
        this.chronicle = chronicle;
    }

    /** Everybody gets the same password, which is the caller's to close. */
    public void fill(Password password) {
        DemoPerson.all().stream()
                .filter(person -> people.findByEmail(person.email()).isEmpty())
                .forEach(person -> add(person, hasher.hash(password)));
        DemoAccount.all().forEach(this::add);
    }

    /** Brings in the cards and their transactions, now that Cardkeep knows whose they are. */
    public void read(SyncCards cards) {
        cards.run(company);
    }

    private void add(DemoPerson demo, PasswordHash hash) {
        Person person = new Person(
                new PersonId(chronicle.newId()),
                company,
                demo.name(),
                demo.email(),
                hash,
                null,
                Role.valueOf(demo.role()),
                new Person.Facts(
                        demo.employeeNumber(), demo.mobile(), demo.birthDate(), demo.joiningDate(), demo.pincode()),
                Sponsors.NOBODY,
                chronicle.now(),
                true,
                "Asia/Kolkata",
                "en",
                0);
        people.add(
                person,
                null,
                chronicle.draft(company, PeopleAction.JOIN).on(person).ends(Outcome.DONE));
    }

    private void add(DemoAccount demo) {
        CardAccount account = new CardAccount(
                company,
                new CardAccountId(demo.id()),
                demo.title(),
                CardProduct.valueOf(demo.type()),
                null,
                null,
                null);
        accounts.add(
                account,
                chronicle
                        .draft(company, AccountAction.ADD)
                        .touch(Touch.Kind.ACCOUNT, demo.id(), demo.title())
                        .ends(Outcome.DONE));
    }
}
