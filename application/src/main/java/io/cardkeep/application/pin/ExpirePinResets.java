package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.PinResetAction;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResetRequest;
import io.cardkeep.domain.pin.PinResets;
import java.time.Duration;

/** Ends undecided requests and unused approvals whose time is over, and tells their holders. For a job. */
public final class ExpirePinResets {
    /** So that a PIN sent in the last moment of its approval has its answer, which may extend the approval. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final int BATCH = 100;

    private final PinResets resets;
    private final Cards cards;
    private final TellOfResets notices;
    private final Deadlines deadlines;
    private final Chronicle chronicle;

    public ExpirePinResets(
            PinResets resets, Cards cards, TellOfResets notices, Deadlines deadlines, Chronicle chronicle) {
        this.resets = resets;
        this.cards = cards;
        this.notices = notices;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    /**
     * Ends what has been due for five minutes, at most a hundred.
     *
     * @return how many ended
     */
    public int run() {
        return (int) resets.due(chronicle.now().minus(GRACE), BATCH).stream()
                .filter(this::expire)
                .count();
    }

    /** Ends one if its time is over; false when it is not, or when somebody was faster. */
    boolean expire(PinReset reset) {
        CompanyId company = reset.request().card().company();
        return Endings.expired(reset, deadlines.now(company))
                .filter(expired ->
                        resets.change(expired, draft(expired).ends(Outcome.DONE)) instanceof PinResets.Changing.Changed)
                .map(expired -> {
                    notices.expired(expired.request());
                    return true;
                })
                .orElse(false);
    }

    private Draft draft(PinReset.Expired expired) {
        PinResetRequest request = expired.request();
        Draft draft = chronicle.draft(request.card().company(), PinResetAction.EXPIRE);
        cards.find(request.card().company(), request.card().card()).ifPresent(draft::on);
        return draft.on(request).with("was", expired.approval() == null ? "undecided" : "unused");
    }
}
