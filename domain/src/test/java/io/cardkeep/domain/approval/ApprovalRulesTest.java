package io.cardkeep.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:34:00Z");
    private static final String CARD = "EKC94AEX89";
    private final PersonId meera = somebody();
    private final PersonId johny = somebody();
    private final PersonId vikram = somebody();

    @Test
    void an_admin_who_had_no_hand_in_it_may_decide() {
        assertThat(refusal(meera, Role.ADMIN, askedByHolder())).isEmpty();
        assertThat(refusal(meera, Role.APPROVER, askedByHolder())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "APPROVER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_may(Role role) {
        assertThat(refusal(meera, role, askedByHolder())).contains(new Refusal.WrongRole());
    }

    @Test
    void not_for_ones_own_card_whoever_asked() {
        assertThat(refusal(johny, Role.ADMIN, askedBy(vikram))).contains(new Refusal.YourOwnCard());
    }

    @Test
    void not_what_one_asked_for_oneself() {
        assertThat(refusal(meera, Role.ADMIN, askedBy(meera))).contains(new Refusal.AskedByYou());
    }

    @ParameterizedTest
    @EnumSource(PersonTouch.Kind.class)
    void not_for_somebody_whose_account_one_touched_lately(PersonTouch.Kind kind) {
        Instant lastWeek = NOW.minus(Duration.ofDays(7));

        assertThat(refusal(meera, Role.ADMIN, touched(kind, CARD, lastWeek)))
                .contains(new Refusal.TouchedRecently(kind, lastWeek.plus(Duration.ofDays(30))));
    }

    @Test
    void a_touch_is_forgotten_after_thirty_days() {
        Instant longAgo = NOW.minus(Duration.ofDays(30));

        assertThat(refusal(meera, Role.ADMIN, touched(PersonTouch.Kind.INVITED, CARD, longAgo)))
                .isEmpty();
    }

    @Test
    void linking_another_card_does_not_count() {
        assertThat(refusal(meera, Role.ADMIN, touched(PersonTouch.Kind.CARD_LINKED, "EKCOTHER", NOW)))
                .isEmpty();
    }

    @Test
    void an_unconfirmed_approver_decides_nothing_that_their_inviter_asked_holds_or_touched() {
        Refusal refused = new Refusal.RightNotConfirmed(vikram);

        assertThat(refusal(meera, Role.ADMIN, invited(vikram, vikram, false))).contains(refused);
        assertThat(refusal(meera, Role.ADMIN, unconfirmedWhoseInviterTouched(johny)))
                .contains(refused);
        assertThat(refusal(meera, Role.ADMIN, invited(vikram, vikram, true))).isEmpty();
        assertThat(refusal(meera, Role.ADMIN, invited(vikram, johny, false))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PersonTouch.Kind.class)
    void nobody_decides_for_a_day_after_the_account_may_have_come_into_other_hands(PersonTouch.Kind kind) {
        boolean settles = kind != PersonTouch.Kind.INVITED && kind != PersonTouch.Kind.ROLE_CHANGED;
        Instant yesterday = NOW.minus(Duration.ofHours(24));
        Instant later = yesterday.plusSeconds(1);

        assertThat(refusal(meera, Role.ADMIN, handled(kind, CARD, later)))
                .isEqualTo(
                        settles
                                ? Optional.of(new Refusal.NotSettled(kind, NOW.plusSeconds(1)))
                                : Optional.<Refusal>empty());
        assertThat(refusal(meera, Role.ADMIN, handled(kind, CARD, yesterday))).isEmpty();
    }

    @Test
    void another_cards_link_settles_without_this_one() {
        assertThat(refusal(meera, Role.ADMIN, handled(PersonTouch.Kind.CARD_LINKED, "EKCOTHER", NOW)))
                .isEmpty();
    }

    @Test
    void another_name_at_enkash_stops_it_but_its_spelling_does_not() {
        assertThat(refusal(meera, Role.ADMIN, named("Johny Bateman", "Mr. BATEMAN  JOHNY")))
                .isEmpty();
        assertThat(refusal(meera, Role.ADMIN, named("Johny Bateman", null))).isEmpty();
        assertThat(refusal(meera, Role.ADMIN, named("Johny Bateman", "ASHA RAO")))
                .contains(new Refusal.NameMismatch("Johny Bateman", "ASHA RAO"));
    }

    private Optional<Refusal> refusal(PersonId decider, Role role, Case facts) {
        Actor actor = new Actor(new CompanyId("CEKEP5GSGP"), decider, "Somebody", role, new Origin("10.4.1.7"));
        return ApprovalRules.DEFAULT.refusal(actor, facts, NOW);
    }

    private Case askedByHolder() {
        return askedBy(johny);
    }

    private Case askedBy(PersonId asker) {
        return new Case(
                asker, johny, CARD, List.of(), List.of(), Set.of(), Set.of(), true, "Johny Bateman", "JOHNY BATEMAN");
    }

    private Case touched(PersonTouch.Kind kind, String card, Instant at) {
        List<PersonTouch> touches = List.of(new PersonTouch(meera, johny, kind, card, at));
        return new Case(johny, johny, CARD, touches, List.of(), Set.of(), Set.of(), true, "Johny Bateman", null);
    }

    private Case handled(PersonTouch.Kind kind, String card, Instant at) {
        List<PersonTouch> recent = List.of(new PersonTouch(vikram, johny, kind, card, at));
        return new Case(johny, johny, CARD, List.of(), recent, Set.of(), Set.of(), true, "Johny Bateman", null);
    }

    private Case invited(PersonId inviter, PersonId asker, boolean confirmed) {
        return new Case(
                asker, johny, CARD, List.of(), List.of(), Set.of(inviter), Set.of(), confirmed, "Johny Bateman", null);
    }

    private Case unconfirmedWhoseInviterTouched(PersonId touched) {
        return new Case(
                johny,
                johny,
                CARD,
                List.of(),
                List.of(),
                Set.of(vikram),
                Set.of(touched),
                false,
                "Johny Bateman",
                null);
    }

    private Case named(String ours, @Nullable String theirs) {
        return new Case(johny, johny, CARD, List.of(), List.of(), Set.of(), Set.of(), true, ours, theirs);
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
