package io.cardkeep.application.journal;

import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Terms;
import java.time.Instant;
import java.util.List;

/** Reads a card's controls and compares them with what was asked for. */
final class ControlsReadBack implements ReadBack {
    private final CardControls controls;

    ControlsReadBack(CardControls controls) {
        this.controls = controls;
    }

    @Override
    public Finding look(Instruction unconfirmed, Instant asOf) {
        if (!(unconfirmed.terms() instanceof Terms.Controlling asked)) {
            throw new IllegalArgumentException("A change of controls without what it changes is in the journal.");
        }
        return Finding.of(
                controls.read(unconfirmed.card()),
                now -> asked.change().showsIn(now) ? new Finding.Done(List.of()) : new Finding.NotShown(List.of()));
    }
}
