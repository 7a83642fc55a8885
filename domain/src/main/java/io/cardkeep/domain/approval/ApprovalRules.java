package io.cardkeep.domain.approval;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.PersonTouch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maker-checker: whether a person may decide a PIN reset. The approver is neither asker nor cardholder, had no hand in
 * the cardholder's account lately, and holds a right that somebody else confirmed. No role is exempt.
 *
 * @param freshness how long a hand in somebody's account keeps one from deciding for them; 30 days by default
 */
public record ApprovalRules(Duration freshness) {
    public static final ApprovalRules DEFAULT = new ApprovalRules(Duration.ofDays(30));

    /** The first reason why not; empty when the actor may decide. */
    public Optional<Refusal> refusal(Actor actor, Case facts, Instant now) {
        if (!actor.may(Permission.DECIDE_PIN_RESETS)) {
            return Optional.of(new Refusal.WrongRole());
        }
        if (actor.person().equals(facts.cardholder())) {
            return Optional.of(new Refusal.YourOwnCard());
        }
        if (actor.person().equals(facts.askedBy())) {
            return Optional.of(new Refusal.AskedByYou());
        }
        return touched(facts, now)
                .or(() -> unconfirmed(facts))
                .or(() -> unsettled(facts, now))
                .or(() -> mismatch(facts));
    }

    private Optional<Refusal> touched(Case facts, Instant now) {
        Instant since = now.minus(freshness);
        return about(facts, facts.touches())
                .filter(touch -> touch.at().isAfter(since))
                .<Refusal>map(touch ->
                        new Refusal.TouchedRecently(touch.kind(), touch.at().plus(freshness)))
                .findFirst();
    }

    private static Optional<Refusal> unconfirmed(Case facts) {
        return facts.rightConfirmed()
                ? Optional.empty()
                : facts.sponsors().stream()
                        .filter(sponsor -> sponsor.equals(facts.askedBy())
                                || sponsor.equals(facts.cardholder())
                                || facts.sponsorsTouched().contains(facts.cardholder()))
                        .<Refusal>map(Refusal.RightNotConfirmed::new)
                        .findFirst();
    }

    private static Optional<Refusal> unsettled(Case facts, Instant now) {
        return about(facts, facts.recent())
                .flatMap(touch -> touch
                        .settlesAt()
                        .filter(now::isBefore)
                        .<Refusal>map(until -> new Refusal.NotSettled(touch.kind(), until))
                        .stream())
                .findFirst();
    }

    private static Stream<PersonTouch> about(Case facts, List<PersonTouch> touches) {
        return touches.stream()
                .filter(touch -> touch.on().equals(facts.cardholder()))
                .filter(touch -> touch.kind() != PersonTouch.Kind.CARD_LINKED
                        || facts.card().equals(touch.card()));
    }

    private static Optional<Refusal> mismatch(Case facts) {
        @Nullable String enkash = facts.enkashName();
        return enkash == null || HolderName.same(facts.ourName(), enkash)
                ? Optional.empty()
                : Optional.of(new Refusal.NameMismatch(facts.ourName(), enkash));
    }
}
