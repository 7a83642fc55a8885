package io.cardkeep.application.journal;

import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import java.time.Instant;
import java.util.List;

/** Looks in the account for a card of that holder which was not there before. */
final class IssueReadBack implements ReadBack {
    private final Known known;
    private final CardIssuer issuer;

    IssueReadBack(Known known, CardIssuer issuer) {
        this.known = known;
        this.issuer = issuer;
    }

    @Override
    public Finding look(Instruction unconfirmed, Instant asOf) {
        if (!(unconfirmed.target() instanceof Target.OfAccount(var company, var account))
                || !(unconfirmed.terms() instanceof Terms.Issuing asked)) {
            throw new IllegalArgumentException("An issue without its account or holder is in the journal.");
        }
        return known.accounts()
                .find(company, account)
                .map(issuer::cards)
                .map(reading -> Finding.of(reading, now -> finding(company, asked, now, asOf)))
                .orElseGet(Finding.Unclear::new);
    }

    private Finding finding(CompanyId company, Terms.Issuing asked, List<IssuedCard> now, Instant asOf) {
        return switch (NewCards.seek(now, new HolderMark(asked.email(), null), asked.before())) {
            case NewCards.Sought.Found(var issued) ->
                new Finding.Done(List.of(new Effect.CardAdded(known.issued(company, issued, asked.email(), asOf))));
            case NewCards.Sought.None() -> new Finding.NotShown(List.of());
            case NewCards.Sought.Unclear() -> new Finding.Unclear();
            case NewCards.Sought.Several() ->
                new Finding.Contradicts("EnKash shows more than one new card of this holder.");
        };
    }
}
