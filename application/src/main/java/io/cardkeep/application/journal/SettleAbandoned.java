package io.cardkeep.application.journal;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetId;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a crash left intended and says the truth about it: nobody knows whether it took effect. For a job. */
public final class SettleAbandoned {
    /** No call takes that long, so whoever made it is gone. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(2);

    private static final int BATCH = 100;

    private final Instructions instructions;
    private final Journal journal;
    private final Cards cards;
    private final PinResets resets;
    private final Chronicle chronicle;

    public SettleAbandoned(
            Instructions instructions, Journal journal, Cards cards, PinResets resets, Chronicle chronicle) {
        this.instructions = instructions;
        this.journal = journal;
        this.cards = cards;
        this.resets = resets;
        this.chronicle = chronicle;
    }

    /**
     * Turns instructions that have been intended for two minutes or more unconfirmed, at most a hundred.
     *
     * @return how many
     */
    public int run() {
        return (int) instructions.abandoned(chronicle.now().minus(ABANDONED_AFTER), BATCH).stream()
                .filter(this::settle)
                .count();
    }

    private boolean settle(Instruction abandoned) {
        CompanyId company = abandoned.company();
        Draft draft = About.draw(chronicle.draft(company, Actions.of(abandoned.kind())), cards, abandoned);
        Optional<PinReset> reset = reset(company, abandoned.reset());
        reset.map(PinReset::request).ifPresent(draft::on);
        PinReset.Approved approval = reset.orElse(null) instanceof PinReset.Approved approved ? approved : null;
        return journal.settle(
                abandoned,
                Unconfirming.of(
                        abandoned,
                        approval,
                        new Answer.Unconfirmed("We stopped before EnKash's answer was written down."),
                        chronicle.now()),
                draft);
    }

    private Optional<PinReset> reset(CompanyId company, @Nullable PinResetId id) {
        return id == null ? Optional.empty() : resets.find(company, id);
    }
}
