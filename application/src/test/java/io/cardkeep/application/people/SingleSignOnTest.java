package io.cardkeep.application.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.ExternalIdentity;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose account the word of the single sign-on opens, and what it changes. */
final class SingleSignOnTest {
    private static final Origin ORIGIN = new Origin("10.4.1.20");

    private final World world = new World();
    private final SingleSignOn signOn = signOn(false);

    @Test
    void who_was_invited_joins_by_it_and_their_invitation_opens_nothing_any_more() {
        Actor meera = world.anAdmin("Meera Iyer").joined().build();
        Actor asha = world.anEmployee("Asha Rao").invitedBy(meera).build();

        assertThat(signOn.signIn(claims(asha, "s-1", Role.EMPLOYEE), ORIGIN)).isEqualTo(right(asha));

        assertThat(now(asha).identity()).isEqualTo(identity("s-1"));
        assertThat(entry(PeopleAction.JOIN).details()).containsEntry("provider", "Example ID");
        assertThat(touchesOn(asha)).extracting(PersonTouch::kind).containsExactly(PersonTouch.Kind.INVITED);
        assertThat(Membership.joined(now(asha), world.memory.passkeys())).isTrue();
        assertThat(world.outbox.of(Notice.IdentityLinked.class)).isEmpty();
        assertThat(world.people.invite.again(meera, asha.person()))
                .isInstanceOf(InvitePerson.Outcome.JoinedBefore.class);
    }

    @Test
    void who_had_another_way_in_is_told_and_no_pin_runs_for_a_day() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();

        signOn.signIn(claims(asha, "s-1", Role.EMPLOYEE), ORIGIN);

        assertThat(touchesOn(asha))
                .singleElement()
                .satisfies(touch -> assertThat(touch.settlesAt())
                        .hasValue(world.clock.instant().plus(Duration.ofHours(24))));
        assertThat(world.outbox.of(Notice.IdentityLinked.class)).hasSize(1);
        assertThat(world.entriesOf(SignInAction.LINK_IDENTITY)).containsExactly("DONE");

        signOn.signIn(claims(asha, "s-1", Role.EMPLOYEE), ORIGIN);
        assertThat(world.entriesOf(SignInAction.LINK_IDENTITY)).hasSize(1);
    }

    @Test
    void who_is_new_becomes_an_employee_where_the_company_wants_it() {
        SignOnClaims stranger = claims("nila@anay.test", "s-9", Role.ADMIN, Role.EMPLOYEE);
        assertThat(signOn.signIn(stranger, ORIGIN)).isEqualTo(new SingleSignOn.Outcome.Refused(false));
        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("REFUSED unknown-account");

        SingleSignOn open = signOn(true);
        assertThat(open.signIn(claims("nila@anay.test", "s-9", Role.ADMIN), ORIGIN))
                .isEqualTo(new SingleSignOn.Outcome.Refused(true));
        assertThat(open.signIn(stranger, ORIGIN)).isInstanceOf(SingleSignOn.Outcome.Right.class);

        Person nila = world.memory.people().findByEmail("nila@anay.test").orElseThrow();
        assertThat(nila.role()).isEqualTo(Role.EMPLOYEE);
        assertThat(nila.identity()).isEqualTo(identity("s-9"));
        assertThat(open.signIn(stranger, ORIGIN)).isInstanceOf(SingleSignOn.Outcome.Right.class);
        assertThat(world.memory.people().list(World.COMPANY, null, 10)).hasSize(1);
    }

    @Test
    void the_last_admin_keeps_the_role_and_stays_outside() {
        Actor meera = world.anAdmin("Meera Iyer").joined().build();

        assertThat(signOn.signIn(claims(meera, "s-1", Role.EMPLOYEE), ORIGIN))
                .isEqualTo(new SingleSignOn.Outcome.Refused(true));

        assertThat(now(meera).role()).isEqualTo(Role.ADMIN);
        assertThat(world.entriesOf(PeopleAction.CHANGE_ROLE)).containsExactly("REFUSED last-of-role");
        assertThat(now(meera).identity()).isNull();
    }

    @Test
    void a_role_is_lowered_to_the_most_that_is_allowed_and_its_holder_is_told() {
        world.anAdmin("Vikram Shah").joined().build();
        Actor meera = world.anAdmin("Meera Iyer").joined().build();

        signOn.signIn(claims(meera, "s-1", Role.EMPLOYEE, Role.APPROVER), ORIGIN);

        assertThat(now(meera).role()).isEqualTo(Role.APPROVER);
        assertThat(entry(PeopleAction.CHANGE_ROLE).details())
                .containsEntry("role", "APPROVER")
                .containsEntry("role-before", "ADMIN")
                .containsEntry("provider", "Example ID");
        assertThat(world.outbox.of(Notice.RoleChanged.class)).hasSize(1);
    }

    @Test
    void showing_it_again_counts_when_it_was_done_after_being_asked() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        signOn.signIn(claims(asha, "s-1", Role.EMPLOYEE), ORIGIN);
        Instant begun = world.clock.instant();

        assertThat(signOn.confirm(asha, shown(asha, "s-1", begun.minusSeconds(60)), begun))
                .isEqualTo(right(asha));
        assertThat(signOn.confirm(asha, shown(asha, "s-1", begun.minusSeconds(61)), begun))
                .isEqualTo(new SingleSignOn.Outcome.Refused(false));
        assertThat(signOn.confirm(asha, shown(asha, "s-1", null), begun))
                .isEqualTo(new SingleSignOn.Outcome.Refused(false));
        assertThat(signOn.confirm(asha, shown(asha, "s-2", begun), begun))
                .isEqualTo(new SingleSignOn.Outcome.Refused(false));
        assertThat(world.entriesOf(SignInAction.CONFIRM))
                .containsExactly("DONE", "REFUSED not-shown-now", "REFUSED not-shown-now", "REFUSED anothers-identity");
    }

    @Test
    void a_word_about_another_company_opens_nothing() {
        Actor asha = world.anEmployee("Asha Rao").joined().build();
        SignOnClaims elsewhere = new SignOnClaims(
                identity("s-1"), "Example ID", now(asha).email(), "Asha Rao", false, Set.of(Role.EMPLOYEE), null);

        assertThat(signOn.signIn(elsewhere, ORIGIN)).isEqualTo(new SingleSignOn.Outcome.Refused(false));

        assertThat(world.entriesOf(SignInAction.IN)).containsExactly("REFUSED another-company");
    }

    private SingleSignOn signOn(boolean newPeople) {
        return new SingleSignOn(
                world.memory.people(),
                new SignOnAccounts(
                        world.memory.people(),
                        world.memory.passkeys(),
                        world.outbox,
                        world.chronicle,
                        new SignOnAccounts.Rules(World.COMPANY, newPeople)),
                new RecordSignIn(World.COMPANY, world.chronicle));
    }

    private SignOnClaims claims(Actor actor, String subject, Role... roles) {
        return claims(now(actor).email(), subject, roles);
    }

    private static SignOnClaims claims(String email, String subject, Role... roles) {
        return new SignOnClaims(identity(subject), "Example ID", email, "Nila Das", true, Set.of(roles), null);
    }

    private SignOnClaims shown(Actor actor, String subject, @Nullable Instant at) {
        return new SignOnClaims(
                identity(subject), "Example ID", now(actor).email(), "", true, Set.of(actor.role()), at);
    }

    private static ExternalIdentity identity(String subject) {
        return new ExternalIdentity("https://id.example.com", subject);
    }

    private static SingleSignOn.Outcome right(Actor actor) {
        return new SingleSignOn.Outcome.Right(actor);
    }

    private Person now(Actor actor) {
        return world.memory.people().find(World.COMPANY, actor.person()).orElseThrow();
    }

    private List<PersonTouch> touchesOn(Actor actor) {
        return world.memory.people().touchesOn(World.COMPANY, List.of(actor.person()), Instant.EPOCH);
    }

    private HistoryEntry entry(PeopleAction action) {
        return world.memory.history().all().stream()
                .filter(entry -> entry.action() == action)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
