package io.cardkeep.application.pin;

import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.People;

/** Tells those whom a PIN reset concerns of what becomes of it. */
public final class TellOfResets {
    public TellOfResets(Notices notices, People people, Cards cards) {}
}
