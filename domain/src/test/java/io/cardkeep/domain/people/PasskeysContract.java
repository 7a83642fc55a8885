package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.people.Passkeys.Adding;
import io.cardkeep.domain.people.Passkeys.Removing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every store of passkeys. */
public abstract class PasskeysContract {
    private static final Instant LATER = Instant.parse("2026-11-23T08:00:00Z");

    private SampleCompany company;

    protected abstract Stored stored();

    @BeforeEach
    void begin() {
        company = new SampleCompany(stored());
    }

    @Test
    void one_that_was_added_is_found_by_its_credential_and_is_its_persons() {
        Person person = person();
        Passkey passkey = passkey(person, 3);

        assertThat(add(passkey)).isEqualTo(Adding.ADDED);

        assertThat(passkeys().find(passkey.credential().id())).contains(passkey);
        assertThat(passkeys().of(person.company(), person.id())).containsExactly(passkey);
        assertThat(passkeys().find("nobodys")).isEmpty();
    }

    @Test
    void a_credential_signs_in_one_person_only() {
        Passkey passkey = passkey(person(), 0);
        add(passkey);
        Person other = person();
        Passkey same = new Passkey(id(), other.company(), other.id(), "Mine", passkey.credential(), NOW, null);

        assertThat(add(same)).isEqualTo(Adding.KNOWN_ALREADY);
        assertThat(passkeys().of(other.company(), other.id())).isEmpty();
    }

    @Test
    void nobody_has_more_than_ten() {
        Person person = person();
        IntStream.range(0, Passkeys.MOST)
                .forEach(index -> assertThat(add(passkey(person, 0))).isEqualTo(Adding.ADDED));

        assertThat(add(passkey(person, 0))).isEqualTo(Adding.TOO_MANY);
        assertThat(passkeys().of(person.company(), person.id())).hasSize(Passkeys.MOST);
    }

    @Test
    void one_that_counts_has_to_count_on() {
        Passkey passkey = passkey(person(), 3);
        add(passkey);

        assertThat(passkeys().used(passkey, 3, LATER)).isFalse();
        assertThat(found(passkey).usedAt()).isNull();
        assertThat(passkeys().used(passkey, 4, LATER)).isTrue();
        assertThat(passkeys().used(passkey, 4, LATER)).isFalse();
        assertThat(passkeys().used(passkey, 0, LATER)).isFalse();

        assertThat(found(passkey).usedAt()).isEqualTo(LATER);
        assertThat(found(passkey).credential().signatures()).isEqualTo(4);
    }

    @Test
    void one_that_does_not_count_may_be_used_again_and_again() {
        Passkey passkey = passkey(person(), 0);
        add(passkey);

        assertThat(passkeys().used(passkey, 0, NOW)).isTrue();
        assertThat(passkeys().used(passkey, 0, LATER)).isTrue();
        assertThat(found(passkey).usedAt()).isEqualTo(LATER);
    }

    @Test
    void one_that_was_removed_is_of_no_use() {
        Person person = withPassword();
        Passkey passkey = passkey(person, 0);
        add(passkey);

        assertThat(remove(passkey)).isEqualTo(Removing.REMOVED);
        assertThat(remove(passkey)).isEqualTo(Removing.GONE);

        assertThat(passkeys().find(passkey.credential().id())).isEmpty();
        assertThat(passkeys().used(passkey, 0, LATER)).isFalse();
    }

    @Test
    void the_last_way_in_stays_even_when_two_are_removed_at_once() {
        Person person = person();
        Passkey first = passkey(person, 0);
        Passkey second = passkey(person, 0);
        add(first);
        add(second);

        List<CompletableFuture<Removing>> both = List.of(
                CompletableFuture.supplyAsync(() -> remove(first)),
                CompletableFuture.supplyAsync(() -> remove(second)));

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(Removing.REMOVED, Removing.LAST_WAY_IN);
        assertThat(passkeys().of(person.company(), person.id())).hasSize(1);
    }

    private Person person() {
        return company.person("Asha Rao", Role.EMPLOYEE);
    }

    private Person withPassword() {
        Person person = SamplePeople.withPassword(company.newPerson("Asha Rao", Role.EMPLOYEE), "hash");
        stored().people().add(person, null, company.entry(SignInAction.IN));
        return person;
    }

    private static Passkey passkey(Person person, long signatures) {
        Passkey.Credential credential = new Passkey.Credential(
                "credential-" + Samples.number(), "o2NmbXRkbm9uZQ", signatures, Set.of("internal", "hybrid"));
        return new Passkey(id(), person.company(), person.id(), "Phone", credential, NOW, null);
    }

    private static PasskeyId id() {
        return new PasskeyId(Samples.id());
    }

    private Adding add(Passkey passkey) {
        return passkeys().add(passkey, company.entry(SignInAction.ADD_PASSKEY));
    }

    private Removing remove(Passkey passkey) {
        return passkeys().remove(passkey, company.entry(SignInAction.REMOVE_PASSKEY));
    }

    private Passkey found(Passkey passkey) {
        return passkeys().find(passkey.credential().id()).orElseThrow();
    }

    private Passkeys passkeys() {
        return stored().passkeys();
    }
}
