package io.cardkeep.domain.firstpin;

import io.cardkeep.domain.approval.ApprovalRules;
import io.cardkeep.domain.approval.Case;
import io.cardkeep.domain.approval.Refusal;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Maker-checker for proposals: who decides is not who proposed, and could approve a PIN reset of each of the cards that the
 * same person had asked for. A card that nobody holds has only the proposer to be independent of.
 */
public record FirstPinRules(ApprovalRules rules) {

    /**
     * The first reason why not; empty when the actor may decide.
     *
     * @param held a case for each card that somebody holds, asked for by the proposer
     * @param right what is known of the decider's right, as a case of the proposer alone
     */
    public Optional<Refusal> refusal(Actor actor, ProposedCards proposed, List<Case> held, Case right, Instant now) {
        if (!actor.may(Permission.DECIDE_PIN_RESETS)) {
            return Optional.of(new Refusal.WrongRole());
        }
        if (actor.person().equals(proposed.by())) {
            return Optional.of(new Refusal.AskedByYou());
        }
        return held.stream()
                .flatMap(each -> rules.refusal(actor, each, now).stream())
                .findFirst()
                .or(() -> rules.refusal(actor, right, now));
    }
}
