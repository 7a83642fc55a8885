package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.PlainHasher;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first admin, invitations, and joining. */
final class BringingPeopleInTest {
    private static final String LONG = "correct horse battery";

    private final World world = new World();
    private final AtomicInteger links = new AtomicInteger();
    private final NewPasswords passwords = new NewPasswords(
            new PlainHasher(),
            (password, known) -> password.lend(String::valueOf).startsWith("password"));
    private final SetUpFirstAdmin setUp = new SetUpFirstAdmin(
            world.memory.people(), world.memory.setUpLinks(), passwords, this::random, world.chronicle);
    private final Join join = new Join(world.memory.people(), world.memory.setUpLinks(), passwords, world.chronicle);
    private final InvitePerson invite = new InvitePerson(
            world.memory.people(),
            world.memory.passkeys(),
            new SendInvitation(
                    world.memory.setUpLinks(), world.outbox, this::random, token -> "https://x.test/set-up#" + token),
            world.chronicle);
    private final Origin origin = new Origin("10.4.1.20");

    @Test
    void the_first_start_offers_a_link_that_makes_the_first_admin_once() {
        SetUpToken token = setUp.offer(World.COMPANY).orElseThrow();
        assertThat(join.look(token)).isEqualTo(new Join.Door.FirstAdmin());

        assertThat(take(token, LONG)).isEqualTo(new SetUpFirstAdmin.Outcome.Made("meera@anay.test"));

        assertThat(take(token, LONG)).isEqualTo(new SetUpFirstAdmin.Outcome.LinkGone());
        assertThat(setUp.offer(World.COMPANY)).isEmpty();
        Person admin = world.memory.people().findByEmail("meera@anay.test").orElseThrow();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(world.memory.people().setUp(World.COMPANY))
                .map(People.SetUp::person)
                .contains(admin.id());
        assertThat(world.lastEntry().who()).isEqualTo(Who.NOBODY);
    }

    @Test
    void a_new_start_before_that_makes_a_new_link_and_the_old_one_is_gone() {
        SetUpToken first = setUp.offer(World.COMPANY).orElseThrow();
        SetUpToken second = setUp.offer(World.COMPANY).orElseThrow();

        assertThat(take(first, LONG)).isEqualTo(new SetUpFirstAdmin.Outcome.LinkGone());
        assertThat(take(second, LONG)).isInstanceOf(SetUpFirstAdmin.Outcome.Made.class);
    }

    @Test
    void the_link_is_gone_after_a_day() {
        SetUpToken token = setUp.offer(World.COMPANY).orElseThrow();
        world.clock.advance(Duration.ofDays(1));

        assertThat(take(token, LONG)).isEqualTo(new SetUpFirstAdmin.Outcome.LinkGone());
        assertThat(join.look(token)).isEqualTo(new Join.Door.Gone());
    }

    @ParameterizedTest
    @CsvSource({"14,false", "15,true", "200,true", "201,false"})
    void a_password_has_15_to_200_characters(int length, boolean fits) {
        SetUpToken token = setUp.offer(World.COMPANY).orElseThrow();

        assertThat(take(token, "\uD83D\uDD11".repeat(length)) instanceof SetUpFirstAdmin.Outcome.Made)
                .isEqualTo(fits);
    }

    @Test
    void a_password_that_guessing_tries_early_is_refused_and_the_link_stays() {
        SetUpToken token = setUp.offer(World.COMPANY).orElseThrow();

        assertThat(take(token, "password123456789"))
                .isEqualTo(new SetUpFirstAdmin.Outcome.PasswordUnfit(NewPasswords.Fault.GUESSABLE));
        assertThat(take(token, LONG)).isInstanceOf(SetUpFirstAdmin.Outcome.Made.class);
    }

    @Test
    void what_does_not_fit_is_said_and_the_link_stays() {
        SetUpToken token = setUp.offer(World.COMPANY).orElseThrow();

        assertThat(take(token, new SetUpFirstAdmin.NewAdmin(" ", "meera@anay.test"), LONG))
                .isEqualTo(new SetUpFirstAdmin.Outcome.NameUnfit());
        for (String address : List.of("meera", "meera@anay", "a b@c.test", "@c.test", "a@b@c.test", "x".repeat(260))) {
            assertThat(take(token, new SetUpFirstAdmin.NewAdmin("Meera", address), LONG))
                    .isEqualTo(new SetUpFirstAdmin.Outcome.AddressUnfit());
        }
        assertThat(take(token, LONG)).isInstanceOf(SetUpFirstAdmin.Outcome.Made.class);
    }

    @Test
    void an_invited_person_joins_by_the_link_that_only_the_mail_has() {
        Actor meera = world.anAdmin("Meera Iyer").build();

        assertThat(invite(meera, "Nila@Anay.test", Role.ADMIN))
                .isInstanceOfSatisfying(
                        InvitePerson.Outcome.Invited.class,
                        invited -> assertThat(invited.email()).isEqualTo("nila@anay.test"));

        SetUpToken token = mailed();
        assertThat(join.look(token)).isEqualTo(new Join.Door.Invited("Nila Das", "nila@anay.test"));
        assertThat(joins(token, "too short")).isEqualTo(new Join.Outcome.PasswordUnfit(NewPasswords.Fault.LENGTH));
        assertThat(joins(token, "password password"))
                .isEqualTo(new Join.Outcome.PasswordUnfit(NewPasswords.Fault.GUESSABLE));
        assertThat(joins(token, LONG)).isEqualTo(new Join.Outcome.Joined("nila@anay.test"));
        assertThat(joins(token, LONG)).isEqualTo(new Join.Outcome.LinkGone());
        assertThat(world.entriesOf(PeopleAction.JOIN)).containsExactly("DONE");
        assertThat(world.memory.history().all())
                .noneMatch(entry -> entry.toString().contains("set-up#"));
    }

    @Test
    void an_invitation_sent_again_replaces_the_first_and_is_gone_after_a_week() {
        Actor meera = world.anAdmin("Meera Iyer").build();
        InvitePerson.Outcome invited = invite(meera, "nila@anay.test", Role.EMPLOYEE);
        PersonId nila = world.memory
                .people()
                .findByEmail("nila@anay.test")
                .orElseThrow()
                .id();
        SetUpToken first = mailed();

        assertThat(invite.again(meera, nila)).isEqualTo(invited);

        assertThat(join.look(first)).isEqualTo(new Join.Door.Gone());
        SetUpToken second = mailed();
        world.clock.advance(Duration.ofDays(7));
        assertThat(joins(second, LONG)).isEqualTo(new Join.Outcome.LinkGone());
        invite.again(meera, nila);
        joins(mailed(), LONG);
        assertThat(invite.again(meera, nila)).isEqualTo(new InvitePerson.Outcome.JoinedBefore());
    }

    @Test
    void only_who_manages_people_invites_and_an_address_is_taken_once() {
        Actor meera = world.anAdmin("Meera Iyer").build();
        Actor asha = world.anEmployee("Asha Rao").build();
        invite(meera, "nila@anay.test", Role.EMPLOYEE);

        assertThat(invite(meera, "NILA@anay.test", Role.ADMIN)).isEqualTo(new InvitePerson.Outcome.AddressTaken());
        assertThat(invite(asha, "x@anay.test", Role.ADMIN)).isEqualTo(new InvitePerson.Outcome.NotAllowed());
        assertThat(invite.again(asha, meera.person())).isEqualTo(new InvitePerson.Outcome.NotAllowed());
        assertThat(invite.again(meera, new PersonId(Samples.id()))).isEqualTo(new InvitePerson.Outcome.NotFound());
    }

    @Test
    void an_employee_number_has_at_most_forty_characters() {
        Actor meera = world.anAdmin("Meera Iyer").build();

        assertThat(invite.invite(
                        meera, new InvitePerson.NewPerson("Nila Das", "nila@anay.test", Role.EMPLOYEE, "7".repeat(41))))
                .isEqualTo(new InvitePerson.Outcome.NumberUnfit());
    }

    private InvitePerson.Outcome invite(Actor actor, String email, Role role) {
        return invite.invite(actor, new InvitePerson.NewPerson("Nila Das", email, role, " "));
    }

    private SetUpFirstAdmin.Outcome take(SetUpToken token, String password) {
        return take(token, new SetUpFirstAdmin.NewAdmin("Meera Iyer", "Meera@Anay.test"), password);
    }

    private SetUpFirstAdmin.Outcome take(SetUpToken token, SetUpFirstAdmin.NewAdmin admin, String password) {
        try (Password typed = new Password(password.toCharArray())) {
            return setUp.take(token, admin, typed, origin);
        }
    }

    private Join.Outcome joins(SetUpToken token, String password) {
        try (Password typed = new Password(password.toCharArray())) {
            return join.join(token, typed, origin);
        }
    }

    private SetUpToken mailed() {
        String link = world.outbox.of(Notice.Invitation.class).getLast().link();
        return SetUpToken.read(link.substring(link.indexOf('#') + 1));
    }

    private byte[] random() {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) links.incrementAndGet();
        return bytes;
    }
}
