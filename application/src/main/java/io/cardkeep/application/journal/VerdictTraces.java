package io.cardkeep.application.journal;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionState;

/** What a verdict leaves behind beside its instruction's state. */
final class VerdictTraces {
    private final Chronicle chronicle;

    VerdictTraces(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The verdict, with what it tells of whether EnKash's answers can be read. */
    Verdict counted(Instruction intended, Verdict verdict) {
        return switch (verdict.state()) {
            case ACCEPTED, DECLINED -> verdict.and(new Effect.AnswerRead(intended.company(), intended.kind()));
            case UNCONFIRMED ->
                verdict.unreadable() && intended.kind().stopsWhenUnreadable()
                        ? verdict.and(unreadable(intended))
                        : verdict;
            case INTENDED, REFUSED, NOT_DONE, CLOSED -> verdict;
        };
    }

    private Effect unreadable(Instruction intended) {
        HistoryEntry ifStopped = chronicle
                .draft(intended.company(), JournalAction.STOP_CHANGES)
                .on(intended.id())
                .with("change", intended.kind().name())
                .ends(Outcome.DONE, "unreadable-answers");
        return new Effect.AnswerUnreadable(intended.company(), intended.kind(), chronicle.now(), ifStopped);
    }

    /** What came into being is named beside what was there before. */
    static void touch(Draft draft, Effect effect) {
        if (effect instanceof Effect.CardAdded(Card card)) {
            draft.on(card);
        } else if (effect instanceof Effect.AccountAdded(CardAccount account)) {
            draft.touch(Touch.Kind.ACCOUNT, account.id().value(), account.title());
        }
    }

    /** What the history calls a state that an instruction came into. */
    static Outcome outcome(InstructionState state) {
        return switch (state) {
            case INTENDED -> Outcome.STARTED;
            case ACCEPTED, CLOSED -> Outcome.DONE;
            case DECLINED, REFUSED -> Outcome.REFUSED;
            case NOT_DONE -> Outcome.NOT_DONE;
            case UNCONFIRMED -> Outcome.UNCONFIRMED;
        };
    }
}
