package io.cardkeep.application.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.pin.PinStep;
import io.cardkeep.application.story.World;
import io.cardkeep.domain.Samples;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Who sees which card, and what can be done next. */
final class SeeingCardsTest {
    private final World world = new World();
    private final Actor asha = world.anEmployee("Asha Rao").build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void my_cards_are_those_i_hold_each_with_its_next_step() {
        Card fresh =
                world.anActiveCard().heldBy(asha).withPin(PinState.NEVER_SET).build();
        world.anActiveCard().heldBy(meera).build();
        PinResetId reset = world.pin.approved(asha, card, meera);

        List<ListCards.MyCard> mine = world.cards.list.mine(asha).cards();

        assertThat(mine).extracting(each -> each.card().id()).containsExactlyInAnyOrder(card.id(), fresh.id());
        assertThat(step(mine, card))
                .isEqualTo(new PinStep.Approved(
                        reset, world.pin.reset(reset).request().number(), world.pin.standsUntil(reset)));
        assertThat(step(mine, fresh)).isEqualTo(new PinStep.FirstPin());
    }

    @Test
    void a_change_of_unknown_outcome_is_shown_with_its_card() {
        world.enkash.next(new Answer.Unconfirmed("No answer."));
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));

        assertThat(world.cards.list.mine(asha).cards().getFirst().open())
                .extracting(OpenChange::kind, OpenChange::sending)
                .containsExactly(Tuple.tuple(InstructionKind.LOCK_CARD, false));
        assertThat(page(asha).open()).hasSize(1);
    }

    @Test
    void the_companys_cards_are_listed_to_who_may_see_them() {
        assertThat(world.cards.list.company(asha, any())).isEqualTo(new ListCards.Company.NotAllowed());
        assertThat(listed(meera, any())).extracting(ListCards.Row::holder).containsExactly("Asha Rao");
        assertThat(listed(world.anAuditor("Farah Khan").build(), any())).hasSize(1);
        assertThat(listed(meera, new ListCards.Search("asha", null, null))).hasSize(1);
        assertThat(listed(meera, new ListCards.Search(null, CardStatus.LOCKED, null)))
                .isEmpty();
    }

    @Test
    void the_companys_list_goes_on_page_by_page() {
        for (int i = 0; i < 50; i++) {
            world.anActiveCard().build();
        }

        ListCards.Company.Listed first = (ListCards.Company.Listed) world.cards.list.company(meera, any());
        ListCards.Company.Listed second = (ListCards.Company.Listed)
                world.cards.list.company(meera, new ListCards.Search(null, null, first.next()));

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void a_card_is_found_through_the_person_who_asks() {
        assertThat(world.cards.show.show(world.anEmployee("Vikram Shah").build(), card.id()))
                .isEqualTo(new ShowCard.Outcome.NotFound());
        assertThat(page(asha).card().mine()).isTrue();
        assertThat(page(meera).card().mine()).isFalse();
        assertThat(page(meera).pin()).isEqualTo(new PinStep.NotYours());
    }

    @Test
    void the_page_offers_what_this_person_may_do_now() {
        assertThat(offers(asha)).containsExactly(true, false, true, true);
        assertThat(offers(meera)).containsExactly(true, false, true, true);
        assertThat(offers(world.anAuditor("Farah Khan").build())).containsExactly(false, false, false, false);

        world.pin.asks(asha, card);
        world.clock.advance(Duration.ofSeconds(1));
        world.cards.lock.lock(asha, card.id(), Consent.of(new FormId(Samples.id())));
        assertThat(offers(asha)).containsExactly(false, true, true, false);
    }

    private List<Boolean> offers(Actor actor) {
        ShowCard.Page page = page(actor);
        return List.of(page.mayLock(), page.mayUnlock(), page.mayBlock(), page.mayAskForReset());
    }

    private ShowCard.Page page(Actor actor) {
        return ((ShowCard.Outcome.Shown) world.cards.show.show(actor, card.id())).page();
    }

    private List<ListCards.Row> listed(Actor actor, ListCards.Search search) {
        return ((ListCards.Company.Listed) world.cards.list.company(actor, search)).rows();
    }

    private static ListCards.Search any() {
        return new ListCards.Search(null, null, null);
    }

    private static PinStep step(List<ListCards.MyCard> mine, Card of) {
        return mine.stream()
                .filter(each -> each.card().id().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .pin();
    }
}
