package io.cardkeep.domain.journal;

import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.money.Money;

/** What an instruction asks for beside its kind, as far as it takes that to find out whether it was done. Never a secret. */
public sealed interface Terms {
    /** The kind says all. */
    record None() implements Terms {}

    /** Money onto the card, by a reference that it can be looked up by. */
    record Loading(Money amount, LoadReference reference) implements Terms {}

    record Controlling(ControlChange change) implements Terms {}
}
