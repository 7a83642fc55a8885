package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PeopleAction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every store of set-up links. */
public abstract class SetUpLinksContract {
    protected abstract Stored stored();

    @Test
    void an_open_link_is_found_until_it_ends() {
        SetUpLink link = open(new SampleCompany(stored()), null);

        assertThat(stored().setUpLinks().find(link.tokenHash(), NOW)).contains(link);
        assertThat(stored().setUpLinks().find(link.tokenHash(), link.expiresAt()))
                .isEmpty();
        assertThat(stored().setUpLinks().find("another", NOW)).isEmpty();
    }

    @Test
    void a_new_link_replaces_the_same_persons_open_one() {
        SampleCompany company = new SampleCompany(stored());
        Person person = company.person("Asha Rao", Role.EMPLOYEE);
        SetUpLink firstAdmins = open(company, null);
        SetUpLink first = open(company, person.id());
        SetUpLink second = open(company, person.id());

        assertThat(stored().setUpLinks().find(first.tokenHash(), NOW)).isEmpty();
        assertThat(stored().setUpLinks().find(second.tokenHash(), NOW)).contains(second);
        assertThat(stored().setUpLinks().find(firstAdmins.tokenHash(), NOW)).contains(firstAdmins);

        open(company, null);
        assertThat(stored().setUpLinks().find(firstAdmins.tokenHash(), NOW)).isEmpty();
    }

    @Test
    void a_closed_link_is_gone_and_nobody_elses() {
        SampleCompany company = new SampleCompany(stored());
        SetUpLink firstAdmins = open(company, null);
        Person person = company.person("Asha Rao", Role.EMPLOYEE);
        SetUpLink closed = open(company, person.id());
        SetUpLink other =
                open(company, company.person("Nila Das", Role.EMPLOYEE).id());

        stored().setUpLinks().close(company.id(), person.id());

        assertThat(stored().setUpLinks().find(closed.tokenHash(), NOW)).isEmpty();
        assertThat(stored().setUpLinks().find(other.tokenHash(), NOW)).contains(other);
        assertThat(stored().setUpLinks().find(firstAdmins.tokenHash(), NOW)).contains(firstAdmins);
    }

    @Test
    void the_first_admins_link_makes_the_person_who_set_the_installation_up_once() {
        SampleCompany company = new SampleCompany(stored());
        SetUpLink link = open(company, null);
        Person admin = company.newPerson("Meera Iyer", Role.ADMIN);
        Person second = company.newPerson("Somebody Else", Role.ADMIN);
        HistoryEntry entry = company.entry(PeopleAction.SET_UP);
        assertThat(stored().people().setUp(company.id())).isEmpty();

        assertThat(used(link, admin, null, entry)).isTrue();
        assertThat(used(link, second, null, company.entry(PeopleAction.SET_UP))).isFalse();

        assertThat(stored().people().find(company.id(), admin.id())).contains(admin);
        assertThat(stored().people().find(company.id(), second.id())).isEmpty();
        assertThat(stored().people().setUp(company.id())).contains(new People.SetUp(admin.id(), NOW));
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void an_invited_persons_link_changes_them() {
        SampleCompany company = new SampleCompany(stored());
        Person invited = company.person("Asha Rao", Role.EMPLOYEE);
        SetUpLink link = open(company, invited.id());
        HistoryEntry entry = company.entry(PeopleAction.JOIN);

        assertThat(used(link, SamplePeople.withPassword(invited, "hash"), 0L, entry))
                .isTrue();

        Person now = stored().people().find(company.id(), invited.id()).orElseThrow();
        assertThat(now.passwordHash())
                .isNotNull()
                .extracting(PasswordHash::encoded)
                .isEqualTo("hash");
        assertThat(now.version()).isEqualTo(1);
        assertThat(stored().people().setUp(company.id())).isEmpty();
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void an_ended_link_and_an_overtaken_person_store_nothing() {
        SampleCompany company = new SampleCompany(stored());
        Person invited = company.person("Asha Rao", Role.EMPLOYEE);
        Person joined = SamplePeople.withPassword(invited, "hash");
        SetUpLink link = open(company, invited.id());
        HistoryEntry entry = company.entry(PeopleAction.JOIN);

        assertThat(stored().setUpLinks()
                        .use(link.tokenHash(), SetUpLinks.Joined.withPassword(joined), link.expiresAt(), entry))
                .isFalse();
        assertThat(used(link, joined, 7L, entry)).isFalse();

        assertThat(stored().people().find(company.id(), invited.id())).contains(invited);
        assertThat(company.remembers(entry)).isFalse();
        assertThat(stored().setUpLinks().find(link.tokenHash(), NOW)).contains(link);
    }

    @Test
    void a_link_whose_address_is_taken_stores_nothing_and_stays_open() {
        SampleCompany company = new SampleCompany(stored());
        SetUpLink link = open(company, null);
        Person taken = company.person("Asha Rao", Role.EMPLOYEE);
        Person admin = SamplePeople.withEmail(company.newPerson("Meera Iyer", Role.ADMIN), taken.email());
        HistoryEntry entry = company.entry(PeopleAction.SET_UP);

        assertThat(used(link, admin, null, entry)).isFalse();

        assertThat(stored().setUpLinks().find(link.tokenHash(), NOW)).contains(link);
        assertThat(stored().people().setUp(company.id())).isEmpty();
        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void a_link_opens_only_the_account_it_was_made_for() {
        SampleCompany company = new SampleCompany(stored());
        Person other = company.person("Vikram Shah", Role.ADMIN);
        SetUpLink link = open(company, company.person("Asha Rao", Role.EMPLOYEE).id());

        assertThat(used(link, SamplePeople.withPassword(other, "x"), 0L, company.entry(PeopleAction.JOIN)))
                .isFalse();

        assertThat(stored().people().find(company.id(), other.id())).contains(other);
    }

    @Test
    void whoever_joins_with_a_passkey_has_it_and_no_other_link_takes_it() {
        SampleCompany company = new SampleCompany(stored());
        Person invited = company.person("Asha Rao", Role.EMPLOYEE);
        Person second = company.person("Ravi Kumar", Role.EMPLOYEE);
        SetUpLink link = open(company, invited.id());
        SetUpLink another = open(company, second.id());
        Passkey passkey = passkey(invited);
        HistoryEntry entry = company.entry(PeopleAction.JOIN);

        assertThat(joins(link, invited, passkey, entry)).isTrue();
        assertThat(joins(another, second, same(passkey, second), company.entry(PeopleAction.JOIN)))
                .isFalse();

        assertThat(stored().passkeys().of(company.id(), invited.id())).containsExactly(passkey);
        assertThat(stored().passkeys().owners(company.id(), List.of(invited.id(), second.id())))
                .containsExactly(invited.id());
        assertThat(stored().setUpLinks().find(another.tokenHash(), NOW)).contains(another);
        assertThat(company.remembers(entry)).isTrue();
    }

    private boolean joins(SetUpLink link, Person person, Passkey passkey, HistoryEntry entry) {
        return stored().setUpLinks().use(link.tokenHash(), SetUpLinks.Joined.withPasskey(person, passkey), NOW, entry);
    }

    private static Passkey passkey(Person person) {
        Passkey.Credential credential =
                new Passkey.Credential("credential-" + Samples.number(), "o2NmbXRkbm9uZQ", 0, Set.of());
        return new Passkey(new PasskeyId(Samples.id()), person.company(), person.id(), "Phone", credential, NOW, null);
    }

    private static Passkey same(Passkey passkey, Person person) {
        return new Passkey(
                new PasskeyId(Samples.id()), person.company(), person.id(), "Phone", passkey.credential(), NOW, null);
    }

    private boolean used(SetUpLink link, Person person, @Nullable Long version, HistoryEntry entry) {
        return stored().setUpLinks().use(link.tokenHash(), new SetUpLinks.Joined(person, version, null), NOW, entry);
    }

    private SetUpLink open(SampleCompany company, @Nullable PersonId person) {
        SetUpLink link = new SetUpLink("hash-" + Samples.number(), company.id(), person, NOW.plusSeconds(86_400));
        stored().setUpLinks().add(link);
        return link;
    }
}
