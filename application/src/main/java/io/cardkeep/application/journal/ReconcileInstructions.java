package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccounts;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Instructions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what became of unconfirmed changes of a card's state, by reading the card back. A PIN cannot be read back
 * and is left alone. For a job.
 */
public final class ReconcileInstructions {
    private static final int BATCH = 50;

    private final Instructions instructions;
    private final Journal journal;
    private final Cards cards;
    private final CardAccounts accounts;
    private final CardIssuer issuer;

    public ReconcileInstructions(
            Instructions instructions, Journal journal, Cards cards, CardAccounts accounts, CardIssuer issuer) {
        this.instructions = instructions;
        this.journal = journal;
        this.cards = cards;
        this.accounts = accounts;
        this.issuer = issuer;
    }

    /**
     * Settles as done what shows at EnKash; settles as not done what does not show once no effect can arrive late any
     * more; leaves the rest for the next time. Looks at most at fifty, oldest first.
     *
     * @return how many were settled
     */
    public int run() {
        return (int) instructions.unconfirmedStates(BATCH).stream()
                .filter(this::settle)
                .count();
    }

    private boolean settle(Instruction unconfirmed) {
        // Before the reading, since an effect may arrive while it runs.
        Instant asOf = journal.now();
        return read(unconfirmed)
                .flatMap(status -> verdict(unconfirmed, status, asOf))
                .map(verdict -> journal.settle(unconfirmed, verdict, draft(unconfirmed)))
                .orElse(false);
    }

    private Optional<CardStatus> read(Instruction unconfirmed) {
        Optional<CardAccount> account =
                accounts.find(unconfirmed.card().company(), unconfirmed.card().account());
        return account.map(known -> issuer.card(known, unconfirmed.card().card()))
                .flatMap(reading -> reading instanceof Reading.Read<IssuedCard>(IssuedCard issued)
                        ? Optional.of(issued.status())
                        : Optional.empty());
    }

    private static Optional<Journal.Verdict> verdict(Instruction unconfirmed, CardStatus status, Instant asOf) {
        List<Effect> effects = List.of(new Effect.CardStatusChanged(unconfirmed.card(), status, asOf));
        if (shows(unconfirmed.kind(), status)) {
            return Optional.of(new Journal.Verdict(InstructionState.ACCEPTED, null, effects));
        }
        return status == CardStatus.UNKNOWN || unconfirmed.mayStillTakeEffect(asOf)
                ? Optional.empty()
                : Optional.of(new Journal.Verdict(
                        InstructionState.NOT_DONE, "EnKash shows that it did not take effect.", effects));
    }

    private static boolean shows(InstructionKind kind, CardStatus status) {
        return switch (kind) {
            case LOCK_CARD -> status == CardStatus.LOCKED;
            case UNLOCK_CARD -> status == CardStatus.ACTIVE;
            case BLOCK_CARD -> status == CardStatus.BLOCKED;
            case SET_PIN -> throw new IllegalArgumentException("A PIN cannot be read back.");
        };
    }

    private Draft draft(Instruction unconfirmed) {
        Draft draft = journal.draft(unconfirmed.card().company(), Actions.of(unconfirmed.kind()));
        cards.find(unconfirmed.card().company(), unconfirmed.card().card()).ifPresent(draft::on);
        return draft;
    }
}
