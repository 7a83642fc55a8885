package io.cardkeep.application.journal;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Terms;
import java.time.Instant;
import java.util.Optional;

/** Looks in the account for the card that took another's place, under a new id or under the old one. */
final class ReplacementReadBack implements ReadBack {
    private final Known known;
    private final CardIssuer issuer;

    ReplacementReadBack(Known known, CardIssuer issuer) {
        this.known = known;
        this.issuer = issuer;
    }

    @Override
    public Finding look(Instruction unconfirmed, Instant asOf) {
        if (!(unconfirmed.terms() instanceof Terms.Replacing asked)) {
            throw new IllegalArgumentException("A replacement without the old card's number is in the journal.");
        }
        CardRef ref = unconfirmed.card();
        Optional<Card> old = known.cards().find(ref.company(), ref.card());
        return known.accounts()
                .find(ref.company(), ref.account())
                .map(issuer::cards)
                .map(reading -> Finding.of(
                        reading,
                        now -> old.map(card -> Succession.of(card, asked, now, asOf))
                                .orElseGet(Finding.Unclear::new)))
                .orElseGet(Finding.Unclear::new);
    }
}
