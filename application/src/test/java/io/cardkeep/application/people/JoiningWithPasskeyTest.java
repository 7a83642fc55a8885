package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** From a slip of paper to one's account, without a password. */
final class JoiningWithPasskeyTest {
    private final World world = new World();
    private final AtomicInteger links = new AtomicInteger();
    private final SendInvitation invitations = new SendInvitation(
            world.memory.setUpLinks(), world.outbox, this::random, token -> "https://x.test/set-up#" + token);
    private final InvitePerson invite =
            new InvitePerson(world.memory.people(), world.memory.passkeys(), invitations, world.chronicle);
    private final PrintSlip printing =
            new PrintSlip(world.memory.people(), world.memory.passkeys(), invitations, world.outbox, world.chronicle);
    private final RecordSignIn record = new RecordSignIn(World.COMPANY, world.chronicle);
    private final JoinWithPasskey joining =
            new JoinWithPasskey(world.memory.people(), world.memory.setUpLinks(), record, world.chronicle);
    private final CheckPasskey check = new CheckPasskey(world.memory.people(), world.memory.passkeys(), record);
    private final Origin origin = new Origin("10.4.1.20");
    private final Actor meera = world.anAdmin("Meera Iyer").build();

    @Test
    void a_slip_opens_the_account_once_and_signs_its_person_in() {
        Person nila = invited();
        PrintSlip.Outcome.Printed slip = printed(nila.id());
        SetUpToken token = SetUpToken.typed(slip.code()).orElseThrow();

        assertThat(joining.whom(token)).contains(new JoinWithPasskey.Invited(nila.id(), "Nila Das", "nila@anay.test"));
        assertThat(joining.join(token, "Android", credential("a"), origin))
                .isInstanceOfSatisfying(
                        JoinWithPasskey.Outcome.Joined.class,
                        joined -> assertThat(joined.actor().person()).isEqualTo(nila.id()));

        assertThat(joining.join(token, "Android", credential("b"), origin))
                .isEqualTo(new JoinWithPasskey.Outcome.LinkGone());
        assertThat(joining.whom(token)).isEmpty();
        assertThat(check.signIn(new Passkey.Shown("a", 0), origin)).isInstanceOf(CheckPasskey.Outcome.Right.class);
        assertThat(world.entriesOf(PeopleAction.JOIN)).containsExactly("DONE");
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("DONE", "DONE");
        assertThat(invite.again(meera, nila.id())).isEqualTo(new InvitePerson.Outcome.JoinedBefore());
        assertThat(printing.print(meera, nila.id())).isEqualTo(new PrintSlip.Outcome.JoinedBefore());
    }

    @Test
    void printing_it_counts_as_inviting_and_is_told_to_its_person() {
        Person nila = invited();

        printed(nila.id());

        assertThat(world.outbox.readers(Notice.SlipPrinted.class)).containsExactly("Nila Das");
        assertThat(world.memory
                        .people()
                        .touches(World.COMPANY, List.of(meera.person()), List.of(nila.id()), Samples.NOW))
                .extracting(PersonTouch::kind)
                .contains(PersonTouch.Kind.INVITED);
        assertThat(world.entriesOf(PeopleAction.PRINT_SLIP)).containsExactly("DONE");
        assertThat(world.memory.history().all())
                .noneMatch(entry -> entry.toString().contains("set-up#"));
    }

    @Test
    void a_new_slip_makes_the_mailed_link_worthless_and_is_good_for_a_week() {
        Person nila = invited();
        SetUpToken mailed = SetUpToken.read(
                world.outbox.of(Notice.Invitation.class).getLast().link().replaceFirst(".*#", ""));
        SetUpToken token = SetUpToken.typed(printed(nila.id()).code()).orElseThrow();

        assertThat(joining.whom(mailed)).isEmpty();
        assertThat(joining.whom(token)).isPresent();
        world.clock.advance(Duration.ofDays(7));
        assertThat(joining.join(token, "Android", credential("a"), origin))
                .isEqualTo(new JoinWithPasskey.Outcome.LinkGone());
    }

    @Test
    void a_passkey_that_somebody_has_opens_nothing_and_the_slip_stays() {
        Person nila = invited();
        SetUpToken token = SetUpToken.typed(printed(nila.id()).code()).orElseThrow();
        new AddPasskey(world.memory.people(), world.memory.passkeys(), world.outbox, world.chronicle)
                .add(meera, "Mine", credential("a"));

        assertThat(joining.join(token, "Android", credential("a"), origin))
                .isEqualTo(new JoinWithPasskey.Outcome.LinkGone());
        joining.notMade(token, origin);

        assertThat(joining.whom(token)).isPresent();
        assertThat(world.entriesOf(PeopleAction.JOIN)).containsExactly("REFUSED no-proof");
    }

    @Test
    void only_who_manages_people_prints() {
        Person nila = invited();
        Actor asha = world.anEmployee("Asha Rao").build();

        assertThat(printing.print(asha, nila.id())).isEqualTo(new PrintSlip.Outcome.NotAllowed());
        assertThat(printing.print(meera, new PersonId(Samples.id()))).isEqualTo(new PrintSlip.Outcome.NotFound());
        assertThat(world.entriesOf(PeopleAction.PRINT_SLIP))
                .containsExactly("REFUSED not-allowed", "REFUSED not-found");
        assertThat(printed(nila.id())).hasToString("Printed");
    }

    private Person invited() {
        invite.invite(meera, new InvitePerson.NewPerson("Nila Das", "nila@anay.test", Role.EMPLOYEE, null));
        return world.memory.people().findByEmail("nila@anay.test").orElseThrow();
    }

    private PrintSlip.Outcome.Printed printed(PersonId person) {
        return (PrintSlip.Outcome.Printed) printing.print(meera, person);
    }

    private byte[] random() {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) links.incrementAndGet();
        return bytes;
    }

    private static Passkey.Credential credential(String id) {
        return new Passkey.Credential(id, "o2NmbXRkbm9uZQ", 0, Set.of("internal"));
    }
}
