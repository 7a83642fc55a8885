package io.cardkeep.application.journal;

import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Target;
import io.cardkeep.domain.journal.Terms;
import org.jspecify.annotations.Nullable;

/** Names what an instruction is about, for entries that are written long after it was given. */
final class About {
    private About() {}

    /** Whose card it is about, whom it is for, or what it is called; null when EnKash sent no name. */
    static @Nullable String what(Instruction instruction, @Nullable Card card) {
        return switch (instruction.terms()) {
            case Terms.Issuing issuing -> issuing.email();
            case Terms.Opening opening -> opening.title();
            case Terms.None() -> name(card);
            case Terms.Loading _ -> name(card);
            case Terms.Controlling _ -> name(card);
            case Terms.Replacing _ -> name(card);
        };
    }

    private static @Nullable String name(@Nullable Card card) {
        return card == null ? null : card.holderName();
    }

    static Draft draw(Draft draft, Cards cards, Instruction instruction) {
        switch (instruction.target()) {
            case Target.OfCard(CardRef ref) ->
                cards.find(ref.company(), ref.card()).ifPresent(draft::on);
            case Target.OfAccount(var _, var account) -> draft.touch(Touch.Kind.ACCOUNT, account.value(), "");
            case Target.OfCompany _ -> {}
        }
        return draft;
    }
}
