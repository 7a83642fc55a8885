package io.cardkeep.application.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.pin.ResetState;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who decide see. */
final class TheQueueTest {
    private final World world = new World();
    private final Person.Facts facts = new Person.Facts("E-1042", "+91 98450 12801", null, null, null);
    private final Actor asha = world.anEmployee("Asha Rao").known(facts).build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();
    private final Card meeras = world.anActiveCard().heldBy(meera).build();

    @Test
    void the_oldest_waits_first_and_what_i_cannot_decide_says_why() {
        PinResetId first = world.pin.asks(asha, card);
        Instant oldest = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(5));
        PinResetId own = world.pin.asks(meera, meeras);

        ListApprovals.Outcome.Queue queue = queue(meera);

        assertThat(queue.rows()).extracting(ListApprovals.Waiting::id).containsExactly(first, own);
        assertThat(queue.rows())
                .extracting(ListApprovals.Waiting::refusal)
                .containsExactly(null, new Refusal.YourOwnCard());
        assertThat(queue.waiting()).isEqualTo(2);
        assertThat(queue.oldest()).isEqualTo(oldest);
        assertThat(world.approvals.list.waiting(meera)).isEqualTo(2);
    }

    @Test
    void resets_of_the_last_90_days_are_counted() {
        world.pin.request.cancel(asha, world.pin.asks(asha, card));
        world.clock.advance(Duration.ofDays(91));
        world.pin.request.cancel(asha, world.pin.asks(asha, card));
        world.pin.asks(asha, card);

        assertThat(queue(meera).rows().getFirst().resets()).isEqualTo(2);
    }

    @Test
    void an_employee_sees_no_queue_and_an_auditor_decides_nothing_in_it() {
        PinResetId id = world.pin.asks(asha, card);
        Actor farah = world.anAuditor("Farah Khan").build();

        assertThat(world.approvals.list.pending(asha, null)).isEqualTo(new ListApprovals.Outcome.NotAllowed());
        assertThat(world.approvals.list.decided(asha, null)).isEqualTo(new ListApprovals.Outcome.NotAllowed());
        assertThat(world.approvals.show.show(asha, id)).isEqualTo(new ShowApproval.Outcome.NotAllowed());
        assertThat(world.approvals.list.waiting(asha)).isZero();
        assertThat(queue(farah).rows().getFirst().refusal()).isEqualTo(new Refusal.WrongRole());
    }

    @Test
    void the_detail_has_both_names_a_masked_mobile_and_what_helps_to_decide() {
        ShowApproval.Detail detail = detail(meera, world.pin.asks(asha, card));

        assertThat(detail.holder().name()).isEqualTo("Asha Rao");
        assertThat(detail.holder().enkashName()).isEqualTo("ASHA RAO");
        assertThat(detail.holder().employeeNumber()).isEqualTo("E-1042");
        assertThat(detail.holder().mobile()).isEqualTo("+91 98••• ••801");
        assertThat(detail.asked().resets()).isEqualTo(1);
        assertThat(detail.refusal()).isNull();
        assertThat(detail.mayReject()).isTrue();
        assertThat(detail.decision()).isNull();
    }

    @Test
    void ones_own_card_waits_and_an_approver_can_be_invited() {
        PinResetId id = world.pin.asks(meera, meeras);

        ShowApproval.Detail alone = detail(meera, id);
        assertThat(alone.refusal()).isEqualTo(new Refusal.YourOwnCard());
        assertThat(alone.mayReject()).isFalse();
        assertThat(alone.anotherCanDecide()).isFalse();
        assertThat(alone.mayInvite()).isTrue();

        world.anAdmin("Kabir Sen").build();
        assertThat(detail(meera, id).anotherCanDecide()).isTrue();
    }

    @Test
    void what_was_decided_is_in_the_other_tab_with_who_decided_and_why() {
        PinResetId id = world.pin.asks(asha, card);
        world.approvals.decide.reject(meera, id, "Not reachable.");

        ListApprovals.Outcome.Past past = (ListApprovals.Outcome.Past) world.approvals.list.decided(meera, null);

        assertThat(past.rows())
                .extracting(ListApprovals.Decided::state, ListApprovals.Decided::by, ListApprovals.Decided::note)
                .containsExactly(Tuple.tuple(ResetState.REJECTED, "Meera Iyer", "Not reachable."));
        ShowApproval.Detail detail = detail(meera, id);
        assertThat(detail.decision())
                .isEqualTo(new ShowApproval.Decision("Meera Iyer", world.clock.instant(), "Not reachable."));
        assertThat(detail.mayReject()).isFalse();
        assertThat(detail.refusal()).isNull();
    }

    @Test
    void the_queue_goes_on_page_by_page() {
        for (int i = 0; i < 51; i++) {
            world.pin.asks(asha, world.anActiveCard().heldBy(asha).build());
        }

        ListApprovals.Outcome.Queue first = queue(meera);
        ListApprovals.Outcome.Queue second =
                (ListApprovals.Outcome.Queue) world.approvals.list.pending(meera, first.next());

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(second.oldest()).isEqualTo(first.oldest());
    }

    @ParameterizedTest
    @CsvSource({"98450 12801,98••• ••801", "+919845012801,+91 98••• ••801", "12345,••• ••"})
    void a_mobile_is_masked_in_its_middle(String mobile, String masked) {
        assertThat(MaskedMobile.of(mobile)).isEqualTo(masked);
    }

    private ListApprovals.Outcome.Queue queue(Actor actor) {
        return (ListApprovals.Outcome.Queue) world.approvals.list.pending(actor, null);
    }

    private ShowApproval.Detail detail(Actor actor, PinResetId id) {
        return ((ShowApproval.Outcome.Shown) world.approvals.show.show(actor, id)).detail();
    }
}
