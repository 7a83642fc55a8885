package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.PlainHasher;
import io.cardkeep.application.story.SignedOut;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.FailedSignIns;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordGuesses;
import io.cardkeep.domain.people.Person;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a password, showing once more who one is, and what guessing comes to. */
final class CheckingPasswordsTest {
    private static final String RIGHT = "correct horse battery";
    private static final String OTHER = "another long enough one";

    private final World world = new World();
    private final RecordSignIn record = new RecordSignIn(World.COMPANY, world.chronicle);
    private final CheckPassword check = new CheckPassword(
            new SignInNames(world.memory.people(), World.COMPANY),
            new PlainHasher(),
            new GuessLimit(world.memory.passwordGuesses(), world.memory.failedSignIns(), record, world.outbox),
            new SecondStep.Rule(world.memory.authenticatorApps(), world.memory.passkeys(), true),
            record);
    private final SignedOut signedOut = new SignedOut();
    private final ChangePassword changing = new ChangePassword(
            world.memory.people(),
            new Passwords(check, new NewPasswords(new PlainHasher(), (password, known) -> false)),
            signedOut,
            world.outbox,
            world.chronicle);
    private final Origin origin = new Origin("10.4.1.20");
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final String email = person().email();

    @BeforeEach
    void asha_has_joined() {
        try (Password password = new Password(RIGHT.toCharArray())) {
            Person joined = person().withPassword(new PlainHasher().hash(password));
            assertThat(world.memory
                            .people()
                            .change(
                                    joined,
                                    null,
                                    world.chronicle
                                            .draft(asha, SignInAction.OUT)
                                            .ends(Outcome.DONE)))
                    .isTrue();
        }
    }

    @Test
    void the_right_one_signs_in_however_the_address_is_written() {
        assertThat(signIn(" " + email.toUpperCase(Locale.ROOT) + " ", RIGHT))
                .isEqualTo(new CheckPassword.Outcome.Right(asha));

        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("DONE");
    }

    @Test
    void unknown_and_wrong_are_answered_alike_and_told_apart_in_the_history() {
        assertThat(signIn("nobody@anay.test", RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(signIn(email, "wrong")).isEqualTo(new CheckPassword.Outcome.Refused());

        assertThat(world.entriesOf(SignInAction.IN))
                .containsExactly("REFUSED unknown-account", "REFUSED wrong-password");
    }

    @Test
    void what_was_typed_stands_in_the_history_only_when_it_is_an_address_we_know() {
        signIn(email.toUpperCase(Locale.ROOT), "wrong");
        assertThat(world.lastEntry().touches()).extracting(Touch::label).containsExactly("Asha Rao");

        signIn("my secret passphrase", "wrong");
        assertThat(world.lastEntry().toString()).doesNotContain("passphrase");
        assertThat(world.lastEntry().touches()).isEmpty();
    }

    @Test
    void after_ten_wrong_ones_the_right_one_is_not_taken_for_half_an_hour_and_its_owner_is_told() {
        guess(PasswordGuesses.MOST);

        assertThat(signIn(email, RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(world.outbox.readers(Notice.PasswordsStopped.class)).containsExactly("Asha Rao");
        assertThat(world.entriesOf(SignInAction.STOP_PASSWORDS)).containsExactly("DONE");
        assertThat(world.entriesOf(SignInAction.IN)).last().isEqualTo("REFUSED passwords-stopped");

        world.clock.advance(PasswordGuesses.STOPPED_FOR);
        assertThat(signIn(email, RIGHT)).isInstanceOf(CheckPassword.Outcome.Right.class);
    }

    @Test
    void guessing_on_while_they_are_stopped_does_not_make_it_longer() {
        guess(PasswordGuesses.MOST);
        world.clock.advance(PasswordGuesses.STOPPED_FOR.minus(Duration.ofSeconds(1)));
        guess(PasswordGuesses.MOST);
        world.clock.advance(Duration.ofSeconds(1));

        assertThat(signIn(email, RIGHT)).isInstanceOf(CheckPassword.Outcome.Right.class);
        assertThat(world.outbox.of(Notice.PasswordsStopped.class)).hasSize(1);
    }

    @Test
    void nine_wrong_ones_and_a_right_one_leave_nothing_behind() {
        guess(PasswordGuesses.MOST - 1);
        signIn(email, RIGHT);
        guess(PasswordGuesses.MOST - 1);

        assertThat(signIn(email, RIGHT)).isInstanceOf(CheckPassword.Outcome.Right.class);
    }

    @Test
    void whoever_is_signed_in_shows_who_they_are_and_guessing_there_counts_as_well() {
        assertThat(confirm(RIGHT)).isEqualTo(new CheckPassword.Outcome.Right(asha));
        for (int i = 0; i < PasswordGuesses.MOST; i++) {
            assertThat(confirm("wrong")).isEqualTo(new CheckPassword.Outcome.Refused());
        }

        assertThat(confirm(RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(signIn(email, RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(world.entriesOf(SignInAction.CONFIRM)).startsWith("DONE", "REFUSED wrong-password");
    }

    @Test
    void a_lost_card_needs_the_password_alone_and_a_right_one_there_sets_no_count_back() {
        guess(PasswordGuesses.MOST - 1);

        assertThat(lostCards(RIGHT)).isEqualTo(new CheckPassword.Outcome.Right(asha));
        assertThat(lostCards("wrong")).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(lostCards(RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());

        assertThat(world.entriesOf(SignInAction.LOST_CARDS))
                .containsExactly("DONE", "REFUSED wrong-password", "REFUSED passwords-stopped");
        assertThat(world.outbox.readers(Notice.PasswordsStopped.class)).containsExactly("Asha Rao");
    }

    @Test
    void whoever_knows_the_one_before_changes_it_is_told_and_is_signed_out_elsewhere() {
        assertThat(change(RIGHT, "short")).isEqualTo(new ChangePassword.Outcome.Unfit(NewPasswords.Fault.LENGTH));
        assertThat(change("wrong", OTHER)).isEqualTo(new ChangePassword.Outcome.CurrentWrong());
        assertThat(signedOut.people()).isEmpty();

        assertThat(change(RIGHT, OTHER)).isEqualTo(new ChangePassword.Outcome.Changed());

        assertThat(signIn(email, RIGHT)).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(signIn(email, OTHER)).isEqualTo(new CheckPassword.Outcome.Right(asha));
        assertThat(signedOut.people()).containsExactly(asha.person());
        assertThat(world.outbox.readers(Notice.PasswordChanged.class)).containsExactly("Asha Rao");
        assertThat(world.entriesOf(SignInAction.CHANGE_PASSWORD))
                .containsExactly("REFUSED password-unfit", "REFUSED wrong-password", "DONE");
    }

    @Test
    void guessing_the_one_before_counts_as_everywhere() {
        for (int i = 0; i < PasswordGuesses.MOST; i++) {
            assertThat(change("wrong " + i, OTHER)).isEqualTo(new ChangePassword.Outcome.CurrentWrong());
        }

        assertThat(change(RIGHT, OTHER)).isEqualTo(new ChangePassword.Outcome.CurrentWrong());
        assertThat(world.outbox.readers(Notice.PasswordsStopped.class)).containsExactly("Asha Rao");
    }

    @Test
    void who_has_none_changes_none() {
        Actor ravi = world.anEmployee("Ravi Kumar").build();
        try (Password none = new Password(new char[0]);
                Password chosen = new Password(OTHER.toCharArray())) {
            assertThat(changing.change(ravi, none, chosen, asha.person().value()))
                    .isEqualTo(new ChangePassword.Outcome.NoPassword());
        }
    }

    @Test
    void where_many_accounts_fail_no_password_is_taken_for_a_while_and_elsewhere_it_is() {
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            assertThat(signIn("nobody" + i + "@anay.test", "wrong")).isEqualTo(new CheckPassword.Outcome.Refused());
        }

        assertThat(signIn(email, RIGHT)).isEqualTo(new CheckPassword.Outcome.Paused());
        assertThat(lostCards(RIGHT)).isEqualTo(new CheckPassword.Outcome.Paused());
        assertThat(confirm(RIGHT)).isEqualTo(new CheckPassword.Outcome.Right(asha));
        try (Password chosen = new Password(RIGHT.toCharArray())) {
            assertThat(check.signIn(email, chosen, new Origin("10.4.1.21")))
                    .isInstanceOf(CheckPassword.Outcome.Right.class);
        }
        assertThat(world.entriesOf(SignInAction.IN)).contains("REFUSED too-many-from-there");

        world.clock.advance(FailedSignIns.WITHIN.dividedBy(FailedSignIns.MOST));
        assertThat(signIn(email, RIGHT)).isEqualTo(new CheckPassword.Outcome.Right(asha));
    }

    @Test
    void somebody_who_mistypes_again_and_again_counts_once_for_the_place() {
        for (int i = 2; i < FailedSignIns.MOST; i++) {
            signIn("nobody" + i + "@anay.test", "wrong");
        }
        guess(PasswordGuesses.MOST);

        assertThat(signIn("nobody@anay.test", "wrong")).isEqualTo(new CheckPassword.Outcome.Refused());
        assertThat(signIn("nobody@anay.test", "wrong")).isEqualTo(new CheckPassword.Outcome.Paused());
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(email, "wrong " + i)).isEqualTo(new CheckPassword.Outcome.Refused());
        }
    }

    private CheckPassword.Outcome signIn(String typed, String password) {
        try (Password chosen = new Password(password.toCharArray())) {
            return check.signIn(typed, chosen, origin);
        }
    }

    private ChangePassword.Outcome change(String current, String chosen) {
        try (Password before = new Password(current.toCharArray());
                Password after = new Password(chosen.toCharArray())) {
            return changing.change(asha, before, after, asha.person().value());
        }
    }

    private CheckPassword.Outcome lostCards(String password) {
        try (Password chosen = new Password(password.toCharArray())) {
            return check.forLostCards(email, chosen, origin);
        }
    }

    private CheckPassword.Outcome confirm(String password) {
        try (Password chosen = new Password(password.toCharArray())) {
            return check.confirm(asha, chosen);
        }
    }

    private Person person() {
        return world.memory.people().find(World.COMPANY, asha.person()).orElseThrow();
    }
}
