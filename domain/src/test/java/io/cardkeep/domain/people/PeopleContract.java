package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every store of people. */
public abstract class PeopleContract {
    protected abstract Stored stored();

    @Test
    void an_added_person_is_found_with_everything_they_had() {
        SampleCompany company = new SampleCompany(stored());
        Person person = knownInFull(company, company.person("Meera Iyer", Role.ADMIN));
        HistoryEntry entry = company.entry(PeopleAction.INVITE);

        assertThat(stored().people().add(person, null, entry)).isTrue();

        assertThat(stored().people().find(company.id(), person.id()))
                .hasValueSatisfying(
                        found -> assertThat(found).usingRecursiveComparison().isEqualTo(person));
        assertThat(stored().people().findByEmail(person.email()))
                .hasValueSatisfying(
                        found -> assertThat(found).usingRecursiveComparison().isEqualTo(person));
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void an_address_is_taken_once_in_the_installation() {
        SampleCompany company = new SampleCompany(stored());
        SampleCompany other = new SampleCompany(stored());
        Person first = company.person("Asha Rao", Role.EMPLOYEE);
        Person second = SamplePeople.withEmail(other.newPerson("Asha Rao", Role.EMPLOYEE), first.email());
        HistoryEntry entry = other.entry(PeopleAction.INVITE);

        assertThat(stored().people().add(second, null, entry)).isFalse();

        assertThat(stored().people().find(other.id(), second.id())).isEmpty();
        assertThat(other.remembers(entry)).isFalse();
    }

    @Test
    void another_company_does_not_see_them() {
        SampleCompany company = new SampleCompany(stored());
        Person theirs = new SampleCompany(stored()).person("Vikram Shah", Role.EMPLOYEE);
        assertThat(stored().people().anyoneIn(company.id())).isFalse();
        Person ours = company.person("Asha Rao", Role.EMPLOYEE);

        assertThat(stored().people().anyoneIn(company.id())).isTrue();
        assertThat(stored().people().find(company.id(), theirs.id())).isEmpty();
        assertThat(stored().people().byIds(company.id(), List.of(ours.id(), theirs.id())))
                .isEqualTo(Map.of(ours.id(), ours));
        assertThat(stored().people().byIds(company.id(), List.of())).isEmpty();
    }

    @Test
    void active_people_of_the_company_are_found_by_their_addresses() {
        SampleCompany company = new SampleCompany(stored());
        Person theirs = new SampleCompany(stored()).person("Vikram Shah", Role.EMPLOYEE);
        Person ours = company.person("Asha Rao", Role.EMPLOYEE);
        Person gone = SamplePeople.inactive(company.newPerson("Gone", Role.EMPLOYEE));
        stored().people().add(gone, null, company.entry(PeopleAction.INVITE));

        assertThat(stored().people().byEmails(company.id(), List.of(ours.email(), theirs.email(), gone.email())))
                .isEqualTo(Map.of(ours.email(), ours));
        assertThat(stored().people().byEmails(company.id(), List.of())).isEmpty();
    }

    @Test
    void pages_follow_each_other_by_address() {
        SampleCompany company = new SampleCompany(stored());
        Person c = store(company, "c%d@a.test");
        Person a = store(company, "a%d@z.test");
        Person b = store(company, "b%d@m.test");

        assertThat(stored().people().list(company.id(), null, 2)).containsExactly(a, b);
        assertThat(stored().people().list(company.id(), b.email(), 2)).containsExactly(c);
    }

    @Test
    void only_active_people_with_the_right_decide() {
        SampleCompany company = new SampleCompany(stored());
        Person admin = company.person("Meera Iyer", Role.ADMIN);
        company.person("Asha Rao", Role.EMPLOYEE);
        company.person("Farah Khan", Role.AUDITOR);
        company.person("Omar Ali", Role.SECURITY_OFFICER);
        Person approver = company.person("Nila Das", Role.APPROVER);
        Person gone = SamplePeople.inactive(company.newPerson("Gone", Role.ADMIN));
        stored().people().add(gone, null, company.entry(PeopleAction.INVITE));

        assertThat(stored().people().deciders(company.id())).containsExactly(admin, approver);
    }

    @Test
    void a_change_counts_the_version_up_and_an_older_version_changes_nothing() {
        SampleCompany company = new SampleCompany(stored());
        Person person = company.person("Asha Rao", Role.EMPLOYEE);
        HistoryEntry entry = company.entry(PeopleAction.JOIN);
        HistoryEntry late = company.entry(PeopleAction.JOIN);

        assertThat(stored().people().change(SamplePeople.inactive(person), null, entry))
                .isTrue();
        assertThat(stored().people().change(person, null, late)).isFalse();

        Person now = stored().people().find(company.id(), person.id()).orElseThrow();
        assertThat(now.active()).isFalse();
        assertThat(now.version()).isEqualTo(person.version() + 1);
        assertThat(company.remembers(entry)).isTrue();
        assertThat(company.remembers(late)).isFalse();
    }

    @Test
    void touches_are_found_by_who_did_them_to_whom_since_when() {
        SampleCompany company = new SampleCompany(stored());
        PersonId admin = company.person("Meera Iyer", Role.ADMIN).id();
        Person invited = company.newPerson("Asha Rao", Role.EMPLOYEE);
        PersonTouch invitation = new PersonTouch(admin, invited.id(), PersonTouch.Kind.INVITED, null, NOW);
        PersonTouch link =
                new PersonTouch(admin, invited.id(), PersonTouch.Kind.CARD_LINKED, "EKC1", NOW.plusSeconds(9));

        stored().people().add(invited, invitation, company.entry(PeopleAction.INVITE));
        stored().people().change(invited, link, company.entry(PeopleAction.JOIN));

        People people = stored().people();
        List<PersonId> both = List.of(invited.id(), admin);
        assertThat(people.touches(company.id(), both, both, NOW)).containsExactlyInAnyOrder(invitation, link);
        assertThat(people.touches(company.id(), both, both, NOW.plusSeconds(1))).containsExactly(link);
        assertThat(people.touches(company.id(), List.of(invited.id()), both, NOW))
                .isEmpty();
        assertThat(people.touches(company.id(), both, List.of(), NOW)).isEmpty();
        assertThat(people.touchesOn(company.id(), List.of(invited.id()), NOW.plusSeconds(1)))
                .containsExactly(link);
        assertThat(people.touchesOn(company.id(), List.of(admin), NOW)).isEmpty();
        assertThat(people.touchesOn(new SampleCompany(stored()).id(), List.of(invited.id()), NOW))
                .isEmpty();
    }

    @Test
    void the_last_one_who_can_sign_in_keeps_a_role_that_is_kept() {
        SampleCompany company = new SampleCompany(stored());
        Person admin = joined(company, "Meera Iyer", Role.ADMIN);
        joined(new SampleCompany(stored()), "Elsewhere", Role.ADMIN);
        company.person("Invited, not joined", Role.ADMIN);
        Person gone = SamplePeople.inactive(SamplePeople.withPassword(company.newPerson("Gone", Role.ADMIN), "hash"));
        stored().people().add(gone, null, company.entry(PeopleAction.INVITE));
        HistoryEntry refused = company.entry(PeopleAction.END_ACCESS);
        HistoryEntry done = company.entry(PeopleAction.END_ACCESS);
        HistoryEntry late = company.entry(PeopleAction.END_ACCESS);
        People people = stored().people();

        assertThat(people.withdraw(admin.withAccess(false), Role.ADMIN, null, refused))
                .isEqualTo(People.Withdrawal.LAST_ONE);
        assertThat(people.find(company.id(), admin.id()))
                .hasValueSatisfying(found -> assertThat(found.active()).isTrue());
        joined(company, "Vikram Shah", Role.ADMIN);
        assertThat(people.withdraw(admin.withAccess(false), Role.ADMIN, null, done))
                .isEqualTo(People.Withdrawal.WITHDRAWN);
        assertThat(people.withdraw(admin.withAccess(false), Role.ADMIN, null, late))
                .isEqualTo(People.Withdrawal.CHANGED_MEANWHILE);

        assertThat(people.find(company.id(), admin.id()))
                .hasValueSatisfying(found -> assertThat(found.active()).isFalse());
        assertThat(company.remembers(done)).isTrue();
        assertThat(company.remembers(refused)).isFalse();
        assertThat(company.remembers(late)).isFalse();
    }

    @Test
    void nobody_has_to_stay_an_employee() {
        SampleCompany company = new SampleCompany(stored());
        Person only = joined(company, "Asha Rao", Role.EMPLOYEE);
        HistoryEntry entry = company.entry(PeopleAction.END_ACCESS);

        assertThat(stored().people().withdraw(only.withAccess(false), Role.EMPLOYEE, null, entry))
                .isEqualTo(People.Withdrawal.WITHDRAWN);
    }

    @Test
    void addresses_that_somebody_of_the_company_has_are_found_among_others() {
        SampleCompany company = new SampleCompany(stored());
        Person asha = company.person("Asha Rao", Role.EMPLOYEE);
        Person gone = SamplePeople.inactive(company.newPerson("Gone", Role.EMPLOYEE));
        stored().people().add(gone, null, company.entry(PeopleAction.INVITE));
        Person other = new SampleCompany(stored()).person("Vikram Shah", Role.EMPLOYEE);

        assertThat(stored().people()
                        .addressesAmong(
                                company.id(),
                                List.of(asha.email(), gone.email(), other.email(), "nobody@cardkeep.test")))
                .containsExactlyInAnyOrder(asha.email(), gone.email());
        assertThat(stored().people().addressesAmong(company.id(), List.of())).isEmpty();
    }

    @Test
    void active_people_are_named_by_mobile_or_employee_number() {
        SampleCompany company = new SampleCompany(stored());
        Person asha = reached(company, "E-1 a", "9800000001", true);
        Person vikram = reached(company, "E-2", "9800000002", true);
        Person namesake = reached(company, "e-2", null, true);
        reached(company, "E-4", "9800000004", false);
        SampleCompany other = new SampleCompany(stored());

        assertThat(stored().people().named(company.id(), "9800000001", "9800000001"))
                .containsExactly(asha);
        assertThat(stored().people().named(company.id(), null, "e-1 A")).containsExactly(asha);
        assertThat(stored().people().named(company.id(), null, "E-2")).containsExactlyInAnyOrder(vikram, namesake);
        assertThat(stored().people().named(company.id(), "9800000004", "E-4")).isEmpty();
        assertThat(stored().people().named(company.id(), null, "")).isEmpty();
        assertThat(stored().people().named(other.id(), "9800000001", "E-1 a")).isEmpty();
    }

    private Person reached(SampleCompany company, String number, @Nullable String mobile, boolean active) {
        Person plain = company.newPerson("Asha Rao", Role.EMPLOYEE);
        Person person = plain.called(plain.name(), plain.email(), plain.facts().reachedBy(number, mobile))
                .withAccess(active);
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));
        return person;
    }

    @Test
    void an_address_of_somebody_else_is_not_taken_over() {
        SampleCompany company = new SampleCompany(stored());
        Person asha = company.person("Asha Rao", Role.EMPLOYEE);
        Person other = new SampleCompany(stored()).person("Vikram Shah", Role.EMPLOYEE);
        HistoryEntry entry = company.entry(PeopleAction.CHANGE_DETAILS);

        assertThat(stored().people().change(SamplePeople.withEmail(asha, other.email()), null, entry))
                .isFalse();

        assertThat(stored().people().find(company.id(), asha.id())).contains(asha);
        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void the_single_sign_on_knows_one_person_by_one_identity() {
        SampleCompany company = new SampleCompany(stored());
        ExternalIdentity identity = new ExternalIdentity("https://id.example.com", "s-" + Samples.number());
        Person asha = company.person("Asha Rao", Role.EMPLOYEE);
        Person vikram = company.person("Vikram Shah", Role.EMPLOYEE);
        Person third = company.newPerson("Third", Role.EMPLOYEE).knownAs(identity);
        HistoryEntry entry = company.entry(SignInAction.LINK_IDENTITY);
        HistoryEntry refused = company.entry(SignInAction.LINK_IDENTITY);
        HistoryEntry refusedToo = company.entry(PeopleAction.JOIN);

        assertThat(stored().people().change(asha.knownAs(identity), null, entry))
                .isTrue();
        assertThat(stored().people().change(vikram.knownAs(identity), null, refused))
                .isFalse();
        assertThat(stored().people().add(third, null, refusedToo)).isFalse();

        assertThat(stored().people().findByIdentity(company.id(), identity).map(Person::id))
                .contains(asha.id());
        assertThat(stored().people().findByIdentity(new SampleCompany(stored()).id(), identity))
                .isEmpty();
        assertThat(company.remembers(entry)).isTrue();
        assertThat(company.remembers(refused)).isFalse();
        assertThat(company.remembers(refusedToo)).isFalse();
    }

    @Test
    void two_companies_may_know_somebody_by_the_same_identity() {
        ExternalIdentity identity = new ExternalIdentity("https://id.example.com", "s-" + Samples.number());
        for (int i = 0; i < 2; i++) {
            SampleCompany company = new SampleCompany(stored());
            Person person = company.newPerson("Asha Rao", Role.EMPLOYEE).knownAs(identity);
            assertThat(stored().people().add(person, null, company.entry(PeopleAction.JOIN)))
                    .isTrue();
        }
    }

    @Test
    void who_comes_by_the_single_sign_on_has_a_way_in() {
        SampleCompany company = new SampleCompany(stored());
        Person admin = joined(company, "Meera Iyer", Role.ADMIN);
        Person other = company.newPerson("Vikram Shah", Role.ADMIN)
                .knownAs(new ExternalIdentity("https://id.example.com", "s-" + Samples.number()));
        stored().people().add(other, null, company.entry(PeopleAction.INVITE));

        assertThat(stored().people()
                        .withdraw(admin.withAccess(false), Role.ADMIN, null, company.entry(PeopleAction.END_ACCESS)))
                .isEqualTo(People.Withdrawal.WITHDRAWN);
    }

    @Test
    void who_is_let_in_anew_is_known_to_no_single_sign_on() {
        SampleCompany company = new SampleCompany(stored());
        Person person = company.newPerson("Asha Rao", Role.EMPLOYEE)
                .knownAs(new ExternalIdentity("https://id.example.com", "s-" + Samples.number()));
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));

        stored().recoveries().carryOut(person, List.of(), company.entry(PeopleAction.RECOVER));

        assertThat(stored().people().find(company.id(), person.id()))
                .hasValueSatisfying(now -> assertThat(now.identity()).isNull());
    }

    private Person joined(SampleCompany company, String name, Role role) {
        Person person = SamplePeople.withPassword(company.newPerson(name, role), "hash");
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));
        return person;
    }

    private Person store(SampleCompany company, String address) {
        Person person = SamplePeople.withEmail(
                company.newPerson("Asha Rao", Role.EMPLOYEE), address.formatted(Samples.number()));
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));
        return person;
    }

    private static Person knownInFull(SampleCompany company, Person admin) {
        Person plain = company.newPerson("Zoë हिन्दी", Role.EMPLOYEE);
        return new Person(
                plain.id(),
                plain.company(),
                plain.name(),
                plain.email(),
                new PasswordHash("$argon2id$v=19$m=16384,t=2,p=1$c2FsdA$aGFzaA"),
                new ExternalIdentity("https://id.example.com/" + plain.id().value(), "248289761001"),
                Role.AUDITOR,
                new Person.Facts("E-42", "+919800000000", LocalDate.of(1990, 2, 28), LocalDate.EPOCH, "560001"),
                new Sponsors(admin.id(), admin.id(), admin.id()),
                NOW,
                false,
                "Europe/Dublin",
                "hi",
                0);
    }
}
