package io.cardkeep.application.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that begins with one admin, who can work at once and cannot make a second person of themself. */
final class FirstWeekTest {
    private final World world = new World();
    private final Actor meera = world.anAdmin("Meera Iyer").build();

    @BeforeEach
    void she_sets_the_company_up() {
        world.memory.people().setUpBy(World.COMPANY, meera.person(), world.clock.instant());
    }

    @Test
    void one_admin_who_invites_everyone_decides_for_them_on_the_first_day() {
        for (String name : new String[] {"asha", "ravi", "nila"}) {
            Actor joined = joined(name, Role.EMPLOYEE);

            assertThat(approve(meera, asksFor(joined))).isInstanceOf(DecidePinReset.Outcome.Approved.class);
        }
    }

    @Test
    void one_who_makes_a_second_admin_alone_decides_nothing_through_that_account() {
        Actor second = joined("kabir", Role.ADMIN);
        PinResetId own = asksFor(meera);

        assertThat(approve(meera, own)).isEqualTo(new DecidePinReset.Outcome.Refused(new Refusal.YourOwnCard()));
        assertThat(approve(second, own))
                .isEqualTo(new DecidePinReset.Outcome.Refused(new Refusal.RightNotConfirmed(meera.person())));

        world.clock.advance(Duration.ofDays(90));
        assertThat(approve(second, asksFor(meera)))
                .isEqualTo(new DecidePinReset.Outcome.Refused(new Refusal.RightNotConfirmed(meera.person())));
    }

    /** Whoever prints the slip may also be whoever takes it up; nothing tells them apart. */
    private Actor joined(String name, Role role) {
        PersonId id = world.people.invites(meera, name, name + "@anay.test", role);
        return world.people.takesTheSlipOf(meera, id);
    }

    private PinResetId asksFor(Actor holder) {
        return world.pin.asks(holder, world.anActiveCard().heldBy(holder).build());
    }

    private DecidePinReset.Outcome approve(Actor actor, PinResetId id) {
        return world.approvals.decide.approve(actor, id, "");
    }
}
