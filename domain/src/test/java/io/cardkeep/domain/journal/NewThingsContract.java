package io.cardkeep.domain.journal;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.Instructions.Opening;
import io.cardkeep.domain.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every journal of what makes something new: cards issued and replaced, accounts opened. */
public abstract class NewThingsContract {
    private static final String EMAIL = "johny.bateman@example.com";

    protected abstract Stored stored();

    @Test
    void an_issue_is_about_an_account_and_keeps_for_whom_it_is_and_what_was_there() {
        SampleInstruction on = new SampleInstruction(stored());

        keeps(on, issue(on, EMAIL, Money.of("100.00"), on.card()));
        keeps(on, issue(on, "somebody.else@example.com", null));
    }

    @Test
    void a_replacement_keeps_the_number_it_replaces_and_what_was_there() {
        SampleInstruction on = new SampleInstruction(stored());

        keeps(on, replacement(on, NOW));
    }

    @Test
    void an_opening_is_about_the_company_and_keeps_what_the_account_is_called() {
        SampleInstruction on = new SampleInstruction(stored());

        keeps(on, opening(on, "Travel"));
    }

    @Test
    void issues_wait_for_those_of_the_same_holder_in_the_same_account_alone() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.opened(issue(on, EMAIL, null));

        assertThat(open(on, issue(on, EMAIL, null))).isEqualTo(new Opening.Waits(first));
        assertThat(open(on, issue(on, "somebody.else@example.com", null))).isEqualTo(new Opening.Opened());
        assertThat(open(on, on.intended(InstructionKind.LOCK_CARD, NOW))).isEqualTo(new Opening.Opened());
    }

    @Test
    void a_replacement_and_an_issue_for_one_holder_wait_for_one_another() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.opened(replacement(on, NOW));

        assertThat(open(on, issue(on, EMAIL, null))).isEqualTo(new Opening.Waits(first));
        assertThat(open(on, issue(on, "somebody.else@example.com", null))).isEqualTo(new Opening.Opened());
    }

    @Test
    void replacements_wait_for_those_of_another_card_of_the_same_holder_or_of_nobody_known() {
        SampleInstruction on = new SampleInstruction(stored());
        Card theirs = stored().cards()
                .find(on.sample.company.id(), on.sample.card.id())
                .map(card -> card.succeededBy(issued(on), NOW))
                .orElseThrow();
        stored().cards().add(theirs, on.entry());
        Instruction first = on.opened(replacement(on, NOW));

        assertThat(open(on, replacement(on, theirs, EMAIL))).isEqualTo(new Opening.Waits(first));
        assertThat(open(on, replacement(on, theirs, null))).isEqualTo(new Opening.Waits(first));
        assertThat(open(on, replacement(on, theirs, "somebody.else@example.com")))
                .isEqualTo(new Opening.Opened());
    }

    @Test
    void another_card_that_was_made_for_the_holder_in_the_time_before_overtakes() {
        SampleInstruction on = new SampleInstruction(stored());
        accept(on, issue(on, EMAIL, null));
        accept(on, issue(on, "somebody.else@example.com", null));
        Instruction soon = on.opened(replacement(on, NOW.plusSeconds(5)));
        assertThat(stored().instructions().overtaken(soon)).isTrue();
        stored().instructions().settle(on.settlement(soon, InstructionState.NOT_DONE, NOW.plusSeconds(6)));

        Instruction later = on.opened(replacement(on, NOW.plus(SampleInstruction.SETTLES)));

        assertThat(stored().instructions().overtaken(later)).isFalse();
    }

    @Test
    void openings_of_accounts_wait_for_one_another() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction first = on.opened(opening(on, "Travel"));

        assertThat(open(on, opening(on, "Meals"))).isEqualTo(new Opening.Waits(first));
    }

    @Test
    void an_accepted_issue_brings_its_card() {
        SampleInstruction on = new SampleInstruction(stored());
        Card made = Card.seen(issued(on), on.sample.holder.id(), PinState.NEVER_SET, NOW);

        accept(on, issue(on, EMAIL, null), new Effect.CardAdded(made));

        assertThat(find(made)).isEqualTo(made);
    }

    @Test
    void a_card_that_a_sync_found_first_learns_whom_it_follows_and_that_it_never_had_a_pin() {
        SampleInstruction on = new SampleInstruction(stored());
        IssuedCard issued = issued(on);
        Card found = Card.seen(issued, null, PinState.UNKNOWN, NOW);
        stored().cards().add(found, on.entry());

        accept(on, replacement(on, NOW), new Effect.CardAdded(on.sample.card.succeededBy(issued, NOW)));

        Card known = find(found);
        assertThat(known.replaces()).containsExactly(on.card());
        assertThat(known.holder()).isEqualTo(on.sample.holder.id());
        assertThat(known.pin()).isEqualTo(PinState.NEVER_SET);
    }

    @Test
    void a_pin_that_was_set_meanwhile_stays_set() {
        SampleInstruction on = new SampleInstruction(stored());
        IssuedCard issued = issued(on);
        Card found = Card.seen(issued, null, PinState.SET, NOW);
        stored().cards().add(found, on.entry());

        accept(on, replacement(on, NOW), new Effect.CardAdded(on.sample.card.succeededBy(issued, NOW)));

        assertThat(find(found).pin()).isEqualTo(PinState.SET);
    }

    @Test
    void an_accepted_opening_brings_its_account_once() {
        SampleInstruction on = new SampleInstruction(stored());
        CompanyId company = on.sample.company.id();
        CardAccount opened = new CardAccount(
                company, new CardAccountId("CAA" + Samples.id()), "Travel", CardProduct.CORPORATE, null, null, null);

        accept(on, opening(on, "Travel"), new Effect.AccountAdded(opened));
        accept(
                on,
                opening(on, "Travel"),
                new Effect.AccountAdded(
                        new CardAccount(company, opened.id(), "Another title", CardProduct.MEAL, null, null, null)));

        assertThat(stored().accounts().find(company, opened.id())).contains(opened);
    }

    @Test
    void a_replaced_card_awaits_its_successor_until_one_is_seen() {
        SampleInstruction on = new SampleInstruction(stored());
        assertThat(awaiting(on)).isEmpty();

        accept(on, replacement(on, NOW));
        assertThat(awaiting(on)).containsExactly(on.card());

        stored().cards().add(on.sample.card.succeededBy(issued(on), NOW), on.entry());
        assertThat(awaiting(on)).isEmpty();
    }

    @Test
    void what_makes_a_card_in_an_account_is_told_while_it_is_open() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction issue = on.opened(issue(on, "somebody.else@example.com", null));
        Instruction replacement = on.opened(replacement(on, NOW.plusSeconds(1)));
        on.opened(opening(on, "Travel"));
        assertThat(stored().instructions().makingCards(on.sample.company.id(), on.sample.card.account()))
                .containsExactly(replacement, issue);

        stored().instructions().settle(on.settlement(issue, InstructionState.ACCEPTED, NOW));

        assertThat(stored().instructions().makingCards(on.sample.company.id(), on.sample.card.account()))
                .containsExactly(replacement);
    }

    @Test
    void an_unconfirmed_opening_is_looked_after_though_it_cannot_be_read_back() {
        SampleInstruction on = new SampleInstruction(stored());
        Instruction opening = on.opened(opening(on, "Travel"));
        stored().instructions().settle(on.settlement(opening, InstructionState.UNCONFIRMED, NOW));

        assertThat(stored().instructions().dueForALook(NOW, 1000))
                .extracting(Instruction::id)
                .contains(opening.id());
    }

    private void keeps(SampleInstruction on, Instruction intended) {
        on.opened(intended);

        assertThat(on.find(intended)).isEqualTo(intended);
    }

    private void accept(SampleInstruction on, Instruction intended, Effect... effects) {
        on.opened(intended);
        assertThat(stored().instructions()
                        .settle(on.settlement(intended, InstructionState.ACCEPTED, NOW.plusSeconds(1), effects)))
                .isTrue();
    }

    private Opening open(SampleInstruction on, Instruction intended) {
        return stored().instructions().open(intended, on.entry());
    }

    private List<CardId> awaiting(SampleInstruction on) {
        return stored().instructions().awaitingSuccessor(on.sample.company.id(), on.sample.card.account());
    }

    private Card find(Card card) {
        return stored().cards().find(card.company(), card.id()).orElseThrow();
    }

    private static Instruction issue(SampleInstruction on, String email, @Nullable Money load, CardId... before) {
        return on.intended(
                new Target.OfAccount(on.sample.company.id(), on.sample.card.account()),
                InstructionKind.ISSUE_CARD,
                NOW,
                new Terms.Issuing(email, load, List.of(before)));
    }

    private static Instruction replacement(SampleInstruction on, Instant at) {
        return on.intended(InstructionKind.REPLACE_CARD, at, replacing(EMAIL, on.card(), new CardId("EKCOTHER")));
    }

    private static Terms replacing(@Nullable String email, CardId... before) {
        return new Terms.Replacing(new MaskedNumber("4312"), true, email, List.of(before));
    }

    private static Instruction replacement(SampleInstruction on, Card card, @Nullable String email) {
        return on.intended(
                new Target.OfCard(card.ref()), InstructionKind.REPLACE_CARD, NOW, replacing(email, card.id()));
    }

    private static Instruction opening(SampleInstruction on, String title) {
        return on.intended(
                new Target.OfCompany(on.sample.company.id()),
                InstructionKind.OPEN_ACCOUNT,
                NOW,
                new Terms.Opening(title, CardProduct.CORPORATE));
    }

    private static IssuedCard issued(SampleInstruction on) {
        return new IssuedCard(
                new CardRef(on.sample.company.id(), on.sample.card.account(), new CardId("EKC" + Samples.id())),
                CardProduct.CORPORATE,
                CardForm.VIRTUAL,
                CardStatus.ACTIVE,
                new MaskedNumber("7788"),
                "Johny Bateman",
                EMAIL,
                Money.of("0.00"));
    }
}
