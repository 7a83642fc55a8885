package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.JournalAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of unconfirmed changes by reading them back at EnKash, ever more rarely. What a day has not
 * settled, or what no look can settle, is asked of the admins. A PIN cannot be read back and is left alone. For a job.
 */
public final class ReconcileInstructions {
    private static final int BATCH = 50;
    private static final Duration ADMINS_ASKED_AFTER = Duration.ofHours(24);
    private static final String NOT_THERE = "EnKash shows that it did not take effect.";
    private static final String HIDDEN = "A later change hides whether it took effect.";
    private static final String WHOSE = "Another card was made for this holder at that time, and this may be that one.";

    private final Instructions instructions;
    private final Journal journal;
    private final Cards cards;
    private final ReadBacks readBacks;
    private final TellOfChanges tell;

    public ReconcileInstructions(
            Instructions instructions, Journal journal, Cards cards, ReadBacks readBacks, TellOfChanges tell) {
        this.tell = tell;
        this.instructions = instructions;
        this.journal = journal;
        this.cards = cards;
        this.readBacks = readBacks;
    }

    /**
     * Settles as done what shows at EnKash; settles as not done what does not show once no effect can arrive late any
     * more; leaves the rest for its next look. Where another change of the same may have come in between, what shows may
     * be its doing: then nothing is done before no effect can arrive late, and nothing is said to be not done. Controls may
     * have been so before: they too are done when no effect can arrive late. A new card that may be another's doing is
     * asked of the admins. Looks at most at fifty, longest due first.
     *
     * @return how many were settled
     */
    public int run() {
        Map<Look, List<Instruction>> looked =
                instructions.dueForALook(journal.now(), BATCH).stream().collect(Collectors.groupingBy(this::look));
        tell.outcomesWanted(looked.getOrDefault(Look.ADMINS_ASKED, List.of()));
        return looked.getOrDefault(Look.SETTLED, List.of()).size();
    }

    private Look look(Instruction unconfirmed) {
        Instant asOf = journal.now();
        return switch (readBacks.look(unconfirmed, asOf)) {
            case Finding.Done _
            when unconfirmed.mayStillTakeEffect(asOf) && mayShowWithoutIt(unconfirmed) -> again(unconfirmed);
            case Finding.Done _
            when unconfirmed.kind().makesCard() && overtaken(unconfirmed) -> again(unconfirmed, WHOSE);
            case Finding.Done(var effects) -> settle(unconfirmed, InstructionState.ACCEPTED, null, effects);
            case Finding.Failed(var reason) -> settle(unconfirmed, InstructionState.DECLINED, reason, List.of());
            case Finding.NotShown _ when unconfirmed.mayStillTakeEffect(asOf) -> again(unconfirmed);
            case Finding.NotShown _ when overtaken(unconfirmed) -> again(unconfirmed, HIDDEN);
            case Finding.NotShown(var effects) -> settle(unconfirmed, InstructionState.NOT_DONE, NOT_THERE, effects);
            case Finding.Unclear() -> again(unconfirmed);
            case Finding.Silent() -> soon(unconfirmed);
            case Finding.Contradicts(var why) -> again(unconfirmed, why);
        };
    }

    /** Nobody knows what controls were before; a card's state is changed only from another one. */
    private boolean mayShowWithoutIt(Instruction unconfirmed) {
        return unconfirmed.kind().subject() == InstructionKind.Subject.CONTROLS || overtaken(unconfirmed);
    }

    /** Never for a load, which shows by a reference of its own. */
    private boolean overtaken(Instruction unconfirmed) {
        return unconfirmed.kind().subject() != InstructionKind.Subject.MONEY && instructions.overtaken(unconfirmed);
    }

    private Look settle(
            Instruction unconfirmed, InstructionState state, @Nullable String reason, List<Effect> effects) {
        Draft draft = draft(unconfirmed, Actions.of(unconfirmed.kind()));
        return journal.settle(unconfirmed, new Verdict(state, reason, effects), draft) ? Look.SETTLED : Look.OPEN;
    }

    /** An outage says nothing of the change, and must not put off what is known once it is over. */
    private Look soon(Instruction unconfirmed) {
        if (isOverdue(unconfirmed)) {
            return again(unconfirmed);
        }
        instructions.watch(unconfirmed, unconfirmed.watch().postponed(LookAgain.whenSilent(journal.now())));
        return Look.OPEN;
    }

    private Look again(Instruction unconfirmed) {
        return again(unconfirmed, isOverdue(unconfirmed) ? "EnKash has not told for a day." : null);
    }

    /** Whether admins are to be asked. */
    private boolean isOverdue(Instruction unconfirmed) {
        return unconfirmed.watch().adminsAskedAt() == null
                && !journal.now().isBefore(unconfirmed.intendedAt().plus(ADMINS_ASKED_AFTER));
    }

    private Look again(Instruction unconfirmed, @Nullable String whyAskAdmins) {
        Instant now = journal.now();
        Watch looked = unconfirmed.watch().looked(LookAgain.after(unconfirmed, now));
        if (whyAskAdmins == null || looked.adminsAskedAt() != null) {
            instructions.watch(unconfirmed, looked);
            return Look.OPEN;
        }
        Draft draft = draft(unconfirmed, JournalAction.ASK_ADMINS).on(unconfirmed.id());
        return instructions.watch(unconfirmed, looked.asked(now), draft.ends(Outcome.DONE, whyAskAdmins))
                ? Look.ADMINS_ASKED
                : Look.OPEN;
    }

    private Draft draft(Instruction unconfirmed, Action action) {
        return About.draw(journal.draft(unconfirmed.company(), action), cards, unconfirmed);
    }

    /** What one look came to. */
    private enum Look {
        SETTLED,
        OPEN,
        ADMINS_ASKED
    }
}
