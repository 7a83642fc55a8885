package io.cardkeep.application.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.application.story.World;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.PinAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.SealingChallenge;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the page and the browser are given before a PIN is chosen. */
final class PinPageTest {
    private final World world = new World();
    private final Person.Facts facts =
            new Person.Facts("E-1042", "+91 98450 12801", LocalDate.of(1991, 4, 17), null, null);
    private final Actor asha = world.anEmployee("Asha Rao").known(facts).build();
    private final Actor meera = world.anAdmin("Meera Iyer").build();
    private final Card card = world.anActiveCard().heldBy(asha).build();

    @Test
    void the_page_has_banned_windows_and_says_what_is_not_checked() {
        world.pin.approved(asha, card, meera);

        OpenPinPage.Page page = page(asha, card);

        assertThat(page.step()).isInstanceOf(PinStep.Approved.class);
        assertThat(page.banned()).containsKeys(PinRule.BIRTH_DATE, PinRule.MOBILE, PinRule.CARD_NUMBER);
        assertThat(page.banned().get(PinRule.CARD_NUMBER)).containsExactly("4312");
        assertThat(page.notChecked()).containsExactly(PinRule.JOINING_DATE, PinRule.PINCODE);
        assertThat(page.policy().minLength()).isEqualTo(4);
        assertThat(page.toString()).isEqualTo("Page");
    }

    @Test
    void a_page_on_which_no_pin_may_be_set_has_no_windows() {
        OpenPinPage.Page page = page(meera, card);

        assertThat(page.step()).isEqualTo(new PinStep.NotYours());
        assertThat(page.banned()).isEmpty();
    }

    @Test
    void a_replacement_is_said_to_be_one() {
        Card replacement = world.anActiveCard().heldBy(asha).replacing(card).build();

        assertThat(page(asha, replacement).replacement()).isTrue();
        assertThat(page(asha, card).replacement()).isFalse();
    }

    @Test
    void another_persons_card_has_no_page() {
        assertThat(world.pin.page.open(world.anEmployee("Vikram Shah").build(), card.id()))
                .isEqualTo(new OpenPinPage.Outcome.NotFound());
    }

    @Test
    void a_challenge_is_bound_to_card_person_and_session_for_five_minutes() {
        world.pin.approved(asha, card, meera);

        IssueSealingChallenge.Outcome outcome = world.pin.challenge.issue(asha, card.id(), "session");

        assertThat(outcome).isInstanceOfSatisfying(IssueSealingChallenge.Outcome.Issued.class, issued -> {
            assertThat(issued.nonce()).isEqualTo("A".repeat(43));
            assertThat(issued.expiresAt()).isEqualTo(world.clock.instant().plus(Duration.ofMinutes(5)));
            assertThat(issued.toString()).doesNotContain(issued.nonce());
        });
        assertThat(world.memory.challenges().take(sha256("A".repeat(43))))
                .contains(new SealingChallenge(
                        sha256("A".repeat(43)),
                        World.COMPANY,
                        card.id(),
                        asha.person(),
                        "session",
                        "pin-sealing-202611",
                        world.clock.instant().plus(Duration.ofMinutes(5))));
    }

    @Test
    void no_challenge_is_given_while_no_pin_may_be_set() {
        assertThat(world.pin.challenge.issue(asha, card.id(), "session"))
                .isEqualTo(new IssueSealingChallenge.Outcome.NotNow(new PinStep.AskForReset(null)));
        assertThat(world.pin.challenge.issue(world.anEmployee("Vikram Shah").build(), card.id(), "session"))
                .isEqualTo(new IssueSealingChallenge.Outcome.NotFound());
        assertThat(world.entriesOf(PinAction.CHALLENGE)).containsExactly("REFUSED no-approval", "REFUSED not-found");
    }

    @Test
    void challenges_are_forgotten_an_hour_after_their_end() {
        world.pin.approved(asha, card, meera);
        world.pin.challenge.issue(asha, card.id(), "session");

        world.clock.advance(Duration.ofMinutes(65));
        assertThat(world.pin.challenge.forgetEnded()).isZero();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(world.pin.challenge.forgetEnded()).isEqualTo(1);
    }

    private OpenPinPage.Page page(Actor actor, Card of) {
        return ((OpenPinPage.Outcome.Opened) world.pin.page.open(actor, of.id())).page();
    }

    private static String sha256(String text) {
        return SetUpToken.read(text).hash();
    }
}
