package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.SamplePeople;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Passkeys that come, go, and show who somebody is. */
final class PasskeysTest {
    private final World world = new World();
    private final Passkeys passkeys = world.memory.passkeys();
    private final RecordSignIn record = new RecordSignIn(World.COMPANY, world.chronicle);
    private final CheckPasskey check = new CheckPasskey(world.memory.people(), passkeys, record);
    private final AddPasskey adding = new AddPasskey(world.memory.people(), passkeys, world.outbox, world.chronicle);
    private final RemovePasskey removing =
            new RemovePasskey(world.memory.people(), passkeys, world.outbox, world.chronicle);
    private final ListPasskeys lists = new ListPasskeys(passkeys);
    private final Origin origin = new Origin("10.4.1.20");
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor ravi = world.anEmployee("Ravi Kumar").build();

    @Test
    void one_that_was_added_is_listed_told_to_its_person_and_signs_them_in() {
        assertThat(adding.add(asha, " Phone ", credential("a", 1))).isEqualTo(new AddPasskey.Outcome.Added("Phone"));

        assertThat(lists.list(asha)).extracting(ListPasskeys.Line::label).containsExactly("Phone");
        assertThat(lists.list(ravi)).isEmpty();
        assertThat(world.outbox.readers(Notice.PasskeyAdded.class)).containsExactly("Asha Rao");
        assertThat(world.entriesOf(SignInAction.ADD_PASSKEY)).containsExactly("DONE");
        assertThat(check.signIn(new Passkey.Shown("a", 2), origin)).isEqualTo(new CheckPasskey.Outcome.Right(asha));
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("DONE");
        assertThat(lists.list(asha).getFirst().usedAt()).isEqualTo(world.chronicle.now());
    }

    @Test
    void a_label_has_one_to_sixty_characters() {
        assertThat(adding.add(asha, "  ", credential("a", 0))).isEqualTo(new AddPasskey.Outcome.LabelUnfit());
        assertThat(adding.add(asha, "x".repeat(61), credential("a", 0))).isEqualTo(new AddPasskey.Outcome.LabelUnfit());
        assertThat(lists.list(asha)).isEmpty();
        assertThat(world.entriesOf(SignInAction.ADD_PASSKEY))
                .containsExactly("REFUSED label-unfit", "REFUSED label-unfit");
    }

    @Test
    void the_same_one_is_nobody_elses_and_nobody_has_more_than_ten() {
        adding.add(asha, "Phone", credential("a", 0));

        assertThat(adding.add(ravi, "Phone", credential("a", 0))).isEqualTo(new AddPasskey.Outcome.KnownAlready());
        for (int i = 1; i < Passkeys.MOST; i++) {
            adding.add(asha, "Key " + i, credential("a" + i, 0));
        }
        assertThat(adding.add(asha, "Key", credential("b", 0))).isEqualTo(new AddPasskey.Outcome.TooMany());
        assertThat(world.outbox.of(Notice.PasskeyAdded.class)).hasSize(Passkeys.MOST);
    }

    @Test
    void what_does_not_hold_is_answered_alike_and_told_apart_in_the_history() {
        adding.add(asha, "Phone", credential("a", 5));

        assertThat(check.signIn(new Passkey.Shown("nobodys", 1), origin)).isEqualTo(new CheckPasskey.Outcome.Refused());
        assertThat(check.signIn(new Passkey.Shown("a", 5), origin)).isEqualTo(new CheckPasskey.Outcome.Refused());
        check.noProof(Optional.of("a"), origin);

        assertThat(world.entriesOf(SignInAction.IN))
                .containsExactly("REFUSED unknown-passkey", "REFUSED copied-passkey", "REFUSED no-proof");
    }

    @Test
    void who_left_is_not_let_in() {
        adding.add(asha, "Phone", credential("a", 0));
        Person left = SamplePeople.inactive(
                world.memory.people().find(World.COMPANY, asha.person()).orElseThrow());
        world.memory
                .people()
                .change(
                        left,
                        null,
                        world.chronicle.draft(asha, SignInAction.OUT).ends(io.cardkeep.domain.history.Outcome.DONE));

        assertThat(check.signIn(new Passkey.Shown("a", 0), origin)).isEqualTo(new CheckPasskey.Outcome.Refused());
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("REFUSED inactive-account");
    }

    @Test
    void only_ones_own_shows_again_who_one_is() {
        adding.add(asha, "Phone", credential("a", 1));
        adding.add(ravi, "Phone", credential("r", 1));

        assertThat(check.confirm(asha, new Passkey.Shown("r", 2))).isEqualTo(new CheckPasskey.Outcome.Refused());
        assertThat(check.confirm(asha, new Passkey.Shown("a", 2))).isEqualTo(new CheckPasskey.Outcome.Right(asha));
        check.noProof(asha);

        assertThat(world.entriesOf(SignInAction.CONFIRM))
                .containsExactly("REFUSED anothers-passkey", "DONE", "REFUSED no-proof");
        assertThat(check.confirm(ravi, new Passkey.Shown("r", 2))).isEqualTo(new CheckPasskey.Outcome.Right(ravi));
    }

    @Test
    void nobody_removes_anothers_or_their_own_last_way_in() {
        adding.add(asha, "Phone", credential("a", 0));
        adding.add(asha, "Computer", credential("b", 0));
        PasskeyId phone = lists.list(asha).getFirst().id();
        PasskeyId computer = lists.list(asha).getLast().id();

        assertThat(removing.remove(ravi, phone)).isEqualTo(new RemovePasskey.Outcome.NotFound());
        assertThat(removing.remove(asha, new PasskeyId(new UUID(0, 0))))
                .isEqualTo(new RemovePasskey.Outcome.NotFound());
        assertThat(removing.remove(asha, phone)).isEqualTo(new RemovePasskey.Outcome.Removed("Phone"));
        assertThat(removing.remove(asha, computer)).isEqualTo(new RemovePasskey.Outcome.LastWayIn());

        assertThat(world.outbox.of(Notice.PasskeyRemoved.class)).hasSize(1);
        assertThat(world.entriesOf(SignInAction.REMOVE_PASSKEY))
                .containsExactly("REFUSED not-found", "REFUSED not-found", "DONE", "REFUSED last-way-in");
    }

    private static Passkey.Credential credential(String id, long signatures) {
        return new Passkey.Credential(id, "o2NmbXRkbm9uZQ", signatures, Set.of("internal"));
    }
}
