package io.cardkeep.domain.card;

import static io.cardkeep.domain.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.SampleCompany;
import io.cardkeep.domain.Stored;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every store of cards. */
public abstract class CardsContract {
    protected abstract Stored stored();

    @Test
    void an_added_card_is_found_with_everything_it_had() {
        SampleCompany company = new SampleCompany(stored());
        Person holder = company.person("Johny Bateman", Role.EMPLOYEE);
        Card card = company.newCard(holder.id(), "87", new CardId("EKCB"), new CardId("EKCA"));
        HistoryEntry entry = company.entry(CardAction.FOUND);

        assertThat(stored().cards().add(card, entry)).isTrue();

        assertThat(stored().cards().find(company.id(), card.id())).contains(card);
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void a_card_is_added_once() {
        SampleCompany company = new SampleCompany(stored());
        Card card = company.card(null);
        HistoryEntry entry = company.entry(CardAction.FOUND);

        assertThat(stored().cards().add(card, entry)).isFalse();
        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void another_company_does_not_see_it() {
        SampleCompany company = new SampleCompany(stored());
        Card theirs = new SampleCompany(stored()).card(null);
        Card ours = company.card(null);

        assertThat(stored().cards().find(company.id(), theirs.id())).isEmpty();
        assertThat(stored().cards().byIds(company.id(), List.of(theirs.id(), ours.id())))
                .isEqualTo(Map.of(ours.id(), ours));
        assertThat(stored().cards().byIds(company.id(), List.of())).isEmpty();
        assertThat(listed(company, null, null, null, 200)).containsExactly(ours);
    }

    @Test
    void pages_follow_each_other_by_id() {
        SampleCompany company = new SampleCompany(stored());
        Card last = company.card(null);
        Card second = company.newCard("EKB");
        Card first = company.newCard("EKA");
        stored().cards().add(second, company.entry(CardAction.FOUND));
        stored().cards().add(first, company.entry(CardAction.FOUND));

        assertThat(listed(company, null, null, null, 2)).containsExactly(first, second);
        assertThat(listed(company, null, null, second.id(), 2)).containsExactly(last);
    }

    @Test
    void a_list_can_be_narrowed_to_a_holder_and_a_status() {
        SampleCompany company = new SampleCompany(stored());
        Person holder = company.person("Asha Rao", Role.EMPLOYEE);
        Card theirs = company.card(holder.id());
        company.card(null);

        assertThat(stored().cards().list(new CardQuery(company.id(), holder.id(), null, null, null, 50)))
                .containsExactly(theirs);
        assertThat(listed(company, null, CardStatus.LOCKED, null, 50)).isEmpty();
        assertThat(listed(company, null, CardStatus.ACTIVE, null, 50)).hasSize(2);
    }

    @Test
    void a_card_is_found_by_a_part_of_its_holders_name_here_or_at_enkash() {
        SampleCompany company = new SampleCompany(stored());
        Card held = company.card(company.person("Asha Rao", Role.EMPLOYEE).id());

        assertThat(found(company, "bateMAN")).containsExactly(held);
        assertThat(found(company, "sha r")).containsExactly(held);
        assertThat(found(company, "%")).isEmpty();
        assertThat(found(company, "_")).isEmpty();
        assertThat(found(company, "\\")).isEmpty();
    }

    @Test
    void a_card_is_found_by_its_id_and_by_the_end_of_its_number() {
        SampleCompany company = new SampleCompany(stored());
        Card four = company.card(null);
        Card two = company.newCard(null, "87");
        stored().cards().add(two, company.entry(CardAction.FOUND));

        assertThat(found(company, four.id().value())).containsExactly(four);
        assertThat(found(company, "4312")).containsExactly(four);
        assertThat(found(company, "12")).containsExactly(four);
        assertThat(found(company, "5587")).containsExactly(two);
        assertThat(found(company, "4311")).isEmpty();
    }

    @Test
    void a_newer_reading_changes_what_enkash_says_and_nothing_of_ours() {
        SampleCompany company = new SampleCompany(stored());
        Person holder = company.person("Johny Bateman", Role.EMPLOYEE);
        Card card = company.card(holder.id());
        HistoryEntry entry = company.entry(CardAction.CHANGED_AT_ENKASH);

        stored().cards().refresh(reading(card, CardStatus.LOCKED, NOW.plusSeconds(60)), entry);

        Card now = stored().cards().find(company.id(), card.id()).orElseThrow();
        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(reading(card, CardStatus.LOCKED, NOW.plusSeconds(60)));
        assertThat(now.holder()).isEqualTo(holder.id());
        assertThat(company.remembers(entry)).isTrue();
    }

    @Test
    void an_older_reading_changes_nothing() {
        SampleCompany company = new SampleCompany(stored());
        Card card = company.card(null);
        HistoryEntry entry = company.entry(CardAction.CHANGED_AT_ENKASH);

        stored().cards().refresh(reading(card, CardStatus.BLOCKED, NOW.minusSeconds(1)), entry);
        stored().cards().refresh(reading(card, CardStatus.BLOCKED, NOW.minusSeconds(1)));

        assertThat(stored().cards().find(company.id(), card.id())).contains(card);
        assertThat(company.remembers(entry)).isFalse();
    }

    @Test
    void a_card_that_nobody_holds_is_linked_once() {
        SampleCompany company = new SampleCompany(stored());
        Person first = company.person("Asha Rao", Role.EMPLOYEE);
        Person second = company.person("Vikram Shah", Role.EMPLOYEE);
        Card card = company.card(null);
        HistoryEntry linked = company.entry(CardAction.LINK);
        HistoryEntry late = company.entry(CardAction.LINK);

        assertThat(stored().cards().link(card.heldBy(first.id()), linked)).isTrue();
        assertThat(stored().cards().link(card.heldBy(second.id()), late)).isFalse();

        assertThat(stored().cards().find(company.id(), card.id()).orElseThrow().holder())
                .isEqualTo(first.id());
        assertThat(company.remembers(linked)).isTrue();
        assertThat(company.remembers(late)).isFalse();
    }

    private List<Card> found(SampleCompany company, String text) {
        return listed(company, text, null, null, 50);
    }

    private List<Card> listed(
            SampleCompany company,
            @Nullable String text,
            @Nullable CardStatus status,
            @Nullable CardId after,
            int size) {
        return stored().cards().list(new CardQuery(company.id(), null, text, status, after, size));
    }

    private static Card reading(Card card, CardStatus status, Instant at) {
        IssuedCard issued = new IssuedCard(
                card.ref(), CardProduct.MEAL, CardForm.VIRTUAL, status, new MaskedNumber("99"), null, null, null);
        return card.refreshedBy(issued, at);
    }
}
