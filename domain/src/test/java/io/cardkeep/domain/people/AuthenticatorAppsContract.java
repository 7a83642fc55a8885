package io.cardkeep.domain.people;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every store of authenticator apps and recovery codes. */
public abstract class AuthenticatorAppsContract {
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final String THIRD = "3".repeat(64);

    private SampleCompany company;
    private Person person;

    protected abstract Stored stored();

    @BeforeEach
    void begin() {
        company = new SampleCompany(stored());
        person = SamplePeople.withPassword(company.newPerson("Asha Rao", Role.EMPLOYEE), "hash");
        stored().people().add(person, null, company.entry(PeopleAction.INVITE));
    }

    @Test
    void one_that_was_added_is_its_persons_with_its_recovery_codes() {
        HistoryEntry entry = company.entry(SignInAction.ADD_AUTHENTICATOR);
        AuthenticatorApp app = app("seed", 7);

        apps().add(app, List.of(FIRST, SECOND), entry);

        assertThat(found()).isEqualTo(app);
        assertThat(codes().left(company.id(), person.id())).isEqualTo(2);
        assertThat(company.remembers(entry)).isTrue();
        SampleCompany other = new SampleCompany(stored());
        assertThat(apps().of(other.id(), person.id())).isEmpty();
        assertThat(codes().left(other.id(), person.id())).isZero();
        assertThat(codes().use(other.id(), person.id(), FIRST)).isEmpty();
    }

    @Test
    void another_takes_its_place_and_that_of_its_codes() {
        add("seed", 7, FIRST);
        AuthenticatorApp before = found();
        add("another", 5, SECOND);

        assertThat(found()).isEqualTo(app("another", 5));
        assertThat(apps().used(before, 9)).isFalse();
        assertThat(codes().use(company.id(), person.id(), FIRST)).isEmpty();
        assertThat(codes().left(company.id(), person.id())).isEqualTo(1);
    }

    @Test
    void no_code_is_taken_twice_nor_an_older_one_afterwards() {
        add("seed", 7);

        assertThat(apps().used(found(), 7)).isFalse();
        assertThat(apps().used(found(), 9)).isTrue();
        assertThat(apps().used(found(), 8)).isFalse();
        assertThat(found().lastStep()).isEqualTo(9);
    }

    @Test
    void of_two_who_bring_the_same_code_at_once_one_is_taken() {
        add("seed", 7);
        AuthenticatorApp app = found();

        assertThat(atOnce(() -> apps().used(app, 8))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_recovery_code_is_good_once_even_for_two_at_once() {
        add("seed", 7, FIRST, SECOND);

        assertThat(atOnce(() -> codes().use(company.id(), person.id(), FIRST)))
                .containsExactlyInAnyOrder(OptionalInt.of(1), OptionalInt.empty());
        assertThat(codes().use(company.id(), person.id(), SECOND)).hasValue(0);
    }

    @Test
    void new_codes_take_the_place_of_all_before() {
        add("seed", 7, FIRST, SECOND);
        HistoryEntry entry = company.entry(SignInAction.RENEW_RECOVERY_CODES);

        codes().replace(company.id(), person.id(), List.of(THIRD), entry);

        assertThat(codes().use(company.id(), person.id(), FIRST)).isEmpty();
        assertThat(codes().use(company.id(), person.id(), THIRD)).hasValue(0);
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void one_that_is_removed_is_gone_once_and_its_codes_with_it() {
        add("seed", 7, FIRST);
        HistoryEntry entry = company.entry(SignInAction.REMOVE_AUTHENTICATOR);
        HistoryEntry late = company.entry(SignInAction.REMOVE_AUTHENTICATOR);

        assertThat(apps().remove(company.id(), person.id(), entry)).isTrue();
        assertThat(apps().remove(company.id(), person.id(), late)).isFalse();

        assertThat(apps().of(company.id(), person.id())).isEmpty();
        assertThat(codes().left(company.id(), person.id())).isZero();
        assertThat(company.remembers(entry)).isTrue();
        assertThat(company.remembers(late)).isFalse();
    }

    @Test
    void who_is_let_in_anew_has_neither_app_nor_codes() {
        add("seed", 7, FIRST);

        stored().recoveries().carryOut(person, List.of(), company.entry(PeopleAction.RECOVER));

        assertThat(apps().of(company.id(), person.id())).isEmpty();
        assertThat(codes().left(company.id(), person.id())).isZero();
    }

    private static <T> Stream<T> atOnce(Supplier<T> attempt) {
        return Stream.of(CompletableFuture.supplyAsync(attempt), CompletableFuture.supplyAsync(attempt))
                .map(CompletableFuture::join);
    }

    private void add(String seed, long step, String... hashes) {
        apps().add(app(seed, step), List.of(hashes), company.entry(SignInAction.ADD_AUTHENTICATOR));
    }

    private AuthenticatorApp app(String seed, long step) {
        return new AuthenticatorApp(company.id(), person.id(), new SealedSeed(seed), NOW, step);
    }

    private AuthenticatorApp found() {
        return apps().of(company.id(), person.id()).orElseThrow();
    }

    private AuthenticatorApps apps() {
        return stored().authenticatorApps();
    }

    private RecoveryCodes codes() {
        return stored().recoveryCodes();
    }
}
