package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.PlainHasher;
import io.cardkeep.application.story.ReadableCodes;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.RecoveryCodes;
import io.cardkeep.domain.people.SealedSeed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes after a right password: setting an authenticator app up, its codes, and recovery codes. */
final class SecondStepTest {
    private static final String PASSWORD = "correct horse battery";
    private static final Duration STEP = Duration.ofSeconds(30);

    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor ravi = world.anEmployee("Ravi Kumar").build();
    private final ReadableCodes codes = new ReadableCodes();
    private final AtomicInteger made = new AtomicInteger();
    private final NewRecoveryCodes fresh = new NewRecoveryCodes(this::random);
    private final RecordSignIn record = new RecordSignIn(World.COMPANY, world.chronicle);
    private final GuessLimit limit =
            new GuessLimit(world.memory.passwordGuesses(), world.memory.failedSignIns(), record, world.outbox);
    private final SecondStep.Rule rule =
            new SecondStep.Rule(world.memory.authenticatorApps(), world.memory.passkeys(), false);
    private final SecondFactor factor =
            new SecondFactor(world.memory.authenticatorApps(), codes, world.memory.recoveryCodes());
    private final CheckPassword passwords = new CheckPassword(
            new SignInNames(world.memory.people(), World.COMPANY), new PlainHasher(), limit, rule, record);
    private final CheckCode check = new CheckCode(world.memory.people(), factor, limit, record, world.outbox);
    private final AddAuthenticator adding = new AddAuthenticator(
            new Authenticators(world.memory.authenticatorApps(), codes, fresh),
            world.memory.people(),
            world.outbox,
            world.chronicle);
    private final SetUpSecondStep setUp = new SetUpSecondStep(world.memory.people(), rule, adding, limit, record);
    private final RemoveAuthenticator removing = new RemoveAuthenticator(
            world.memory.people(), world.memory.authenticatorApps(), rule, world.outbox, world.chronicle);
    private final RenewRecoveryCodes renewing = new RenewRecoveryCodes(
            world.memory.people(), world.memory.recoveryCodes(), fresh, world.outbox, world.chronicle);
    private final ShowAuthenticator show = new ShowAuthenticator(
            world.memory.people(), world.memory.authenticatorApps(), world.memory.recoveryCodes(), rule);

    @BeforeEach
    void asha_has_a_password() {
        try (Password password = new Password(PASSWORD.toCharArray())) {
            Person joined = now().withPassword(new PlainHasher().hash(password));
            world.memory
                    .people()
                    .change(
                            joined,
                            null,
                            world.chronicle.draft(asha, PeopleAction.JOIN).ends(Outcome.DONE));
        }
    }

    @Test
    void a_password_alone_signs_nobody_in_and_has_an_app_set_up_first() {
        assertThat(signIn()).isEqualTo(new CheckPassword.Outcome.NotYet(asha, SecondStep.SET_UP));
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("STARTED second-step");

        assertThat(setUp.setUp(asha, sealed(asha), "not it")).isEqualTo(new SetUpSecondStep.Outcome.WrongCode());
        assertThat(setUp.setUp(asha, sealed(ravi), code())).isEqualTo(new SetUpSecondStep.Outcome.WrongCode());
        assertThat(setUp.setUp(asha, sealed(asha), code())).isInstanceOf(SetUpSecondStep.Outcome.SignedIn.class);

        assertThat(world.entriesOf(SignInAction.ADD_AUTHENTICATOR))
                .containsExactly("REFUSED wrong-code", "REFUSED wrong-code", "DONE");
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("STARTED second-step", "DONE");
        assertThat(world.outbox.readers(Notice.AuthenticatorAdded.class)).containsExactly("Asha Rao");
        assertThat(show.show(asha))
                .contains(new ShowAuthenticator.Shown(world.clock.instant(), RecoveryCodes.GIVEN, false));
    }

    @Test
    void nobody_who_has_an_app_by_now_is_given_another_by_a_password_alone() {
        add();

        assertThat(setUp.setUp(asha, sealed(asha), code())).isEqualTo(new SetUpSecondStep.Outcome.Gone());
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("REFUSED second-step-gone");
    }

    @Test
    void a_code_is_good_once_and_signs_in_after_the_password() {
        add();
        assertThat(signIn()).isEqualTo(new CheckPassword.Outcome.NotYet(asha, SecondStep.CODE));
        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Refused());

        world.clock.advance(STEP);
        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Right(asha));
        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Refused());
        assertThat(check.signIn(asha, "000000")).isEqualTo(new CheckCode.Outcome.Refused());

        assertThat(world.entriesOf(SignInAction.IN))
                .containsExactly(
                        "STARTED second-step", "REFUSED used-code", "DONE", "REFUSED used-code", "REFUSED wrong-code");
    }

    @Test
    void ten_wrong_codes_stop_both_however_often_the_password_is_right_between() {
        add();
        for (int i = 0; i < PasswordGuesses.MOST; i++) {
            assertThat(signIn()).isInstanceOf(CheckPassword.Outcome.NotYet.class);
            check.signIn(asha, "000000");
        }
        world.clock.advance(STEP);

        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Refused());
        assertThat(signIn()).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(world.outbox.readers(Notice.PasswordsStopped.class)).containsExactly("Asha Rao");

        world.clock.advance(PasswordGuesses.STOPPED_FOR);
        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Right(asha));
    }

    @Test
    void a_recovery_code_stands_in_once_and_its_person_is_told_how_many_are_left() {
        List<String> given = add();

        assertThat(check.signIn(asha, given.getFirst().toLowerCase(Locale.ROOT)))
                .isEqualTo(new CheckCode.Outcome.Right(asha));
        assertThat(check.signIn(asha, given.getFirst())).isEqualTo(new CheckCode.Outcome.Refused());

        assertThat(world.outbox.of(Notice.RecoveryCodeUsed.class))
                .singleElement()
                .matches(told -> told.left() == RecoveryCodes.GIVEN - 1);
        assertThat(world.entriesOf(SignInAction.USE_RECOVERY_CODE)).containsExactly("DONE");
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("DONE", "REFUSED wrong-recovery-code");
    }

    @Test
    void new_recovery_codes_make_those_before_worthless() {
        List<String> given = add();

        assertThat(renewing.renew(asha)).isInstanceOf(RenewRecoveryCodes.Outcome.Renewed.class);
        assertThat(renewing.renew(ravi)).isEqualTo(new RenewRecoveryCodes.Outcome.NoPassword());

        assertThat(check.signIn(asha, given.getFirst())).isEqualTo(new CheckCode.Outcome.Refused());
        assertThat(world.outbox.readers(Notice.RecoveryCodesRenewed.class)).containsExactly("Asha Rao");
    }

    @Test
    void whoever_is_signed_in_shows_who_they_are_by_a_code_and_not_by_the_password_alone() {
        add();
        world.clock.advance(STEP);

        assertThat(confirm()).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(check.confirm(asha, code())).isEqualTo(new CheckCode.Outcome.Right(asha));

        assertThat(world.entriesOf(SignInAction.CONFIRM)).containsExactly("REFUSED password-alone", "DONE");
    }

    @Test
    void nobody_without_access_gets_in_by_a_code() {
        add();
        world.memory
                .people()
                .change(
                        now().withAccess(false),
                        null,
                        world.chronicle.draft(asha, PeopleAction.END_ACCESS).ends(Outcome.DONE));
        world.clock.advance(STEP);

        assertThat(check.signIn(asha, code())).isEqualTo(new CheckCode.Outcome.Refused());
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("REFUSED inactive-account");
    }

    @Test
    void the_app_goes_only_where_a_passkey_stays_beside_the_password() {
        add();
        assertThat(removing.remove(asha)).isEqualTo(new RemoveAuthenticator.Outcome.LastOne());

        new AddPasskey(world.memory.people(), world.memory.passkeys(), world.outbox, world.chronicle)
                .add(asha, "Phone", new Passkey.Credential("a", "attestation", 0, Set.of()));
        assertThat(show.show(asha))
                .hasValueSatisfying(shown -> assertThat(shown.mayRemove()).isTrue());
        assertThat(removing.remove(asha)).isEqualTo(new RemoveAuthenticator.Outcome.Removed());
        assertThat(removing.remove(asha)).isEqualTo(new RemoveAuthenticator.Outcome.NotFound());

        assertThat(signIn()).isEqualTo(new CheckPassword.Outcome.NotYet(asha, SecondStep.CODE));
        assertThat(show.show(asha)).contains(new ShowAuthenticator.Shown(null, 0, false));
        assertThat(world.outbox.readers(Notice.AuthenticatorRemoved.class)).containsExactly("Asha Rao");
    }

    @Test
    void nothing_has_to_go_with_a_password_that_is_not_there() {
        assertThat(show.show(ravi)).isEmpty();
    }

    /** The recovery codes that came with it. */
    private List<String> add() {
        if (adding.add(asha, sealed(asha), code()) instanceof AddAuthenticator.Outcome.Added(var given)) {
            return given.stream().map(one -> one.lend(text -> text)).toList();
        }
        throw new AssertionError("The app was not added.");
    }

    private SealedSeed sealed(Actor actor) {
        return codes.seal(codes.newSeed(), actor.person());
    }

    private String code() {
        return ReadableCodes.at(world.clock.instant());
    }

    private CheckPassword.Outcome signIn() {
        try (Password password = new Password(PASSWORD.toCharArray())) {
            return passwords.signIn(now().email(), password, asha.origin());
        }
    }

    private CheckPassword.Outcome confirm() {
        try (Password password = new Password(PASSWORD.toCharArray())) {
            return passwords.confirm(asha, password);
        }
    }

    private Person now() {
        return world.people.now(asha);
    }

    private byte[] random() {
        byte[] bytes = new byte[RecoveryCode.BYTES];
        bytes[0] = (byte) made.incrementAndGet();
        return bytes;
    }
}
