package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.otp.OtpProof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Get Card Details" and "Block Card", one call that locks, unlocks and blocks. */
final class EnkashCardIssuer implements CardIssuer {
    private final EnkashCalls enkash;
    private final Pages pages;
    private final boolean needsCode;

    EnkashCardIssuer(EnkashCalls enkash, boolean needsCode) {
        this.needsCode = needsCode;
        this.enkash = enkash;
        this.pages = new Pages(enkash);
    }

    @Override
    public Reading<List<IssuedCard>> cards(CardAccount account) {
        return search(account, Question.about(account.company(), account.id(), Endpoint.SEARCH));
    }

    @Override
    public Reading<IssuedCard> card(CardAccount account, CardId card) {
        Question question =
                Question.about(account.company(), account.id(), Endpoint.SEARCH).with("enKashCardId", card.value());
        return switch (search(account, question)) {
            case Reading.Read<List<IssuedCard>>(List<IssuedCard> cards) -> only(card, cards);
            case Reading.Refused<List<IssuedCard>>(String reason) -> new Reading.Refused<>(reason);
            case Reading.Unavailable<List<IssuedCard>>(String why, var retryAfter) ->
                new Reading.Unavailable<>(why, retryAfter);
        };
    }

    @Override
    public boolean needsCode() {
        return needsCode;
    }

    @Override
    public Answer lock(CardRef card, String reason, @Nullable OtpProof proof) {
        return change(card, "L", reason, proof);
    }

    @Override
    public Answer unlock(CardRef card, String reason, @Nullable OtpProof proof) {
        return change(card, "UL", reason, proof);
    }

    @Override
    public Answer block(CardRef card, String reason, @Nullable OtpProof proof) {
        return change(card, "BL", reason, proof);
    }

    private Reading<List<IssuedCard>> search(CardAccount account, Question question) {
        return pages.all(
                question, Integer.MAX_VALUE, card -> card.ref().card().value(), json -> CardFields.read(json, account));
    }

    private static Reading<IssuedCard> only(CardId card, List<IssuedCard> cards) {
        return cards.stream()
                .filter(each -> each.ref().card().equals(card))
                .findFirst()
                .<Reading<IssuedCard>>map(Reading.Read::new)
                .orElseGet(() -> new Reading.Refused<>("EnKash knows no such card in this account."));
    }

    private Answer change(CardRef card, String blockCode, String reason, @Nullable OtpProof proof) {
        Question question = Question.about(card, Endpoint.BLOCK);
        OtpFields.put(question.body().put("blockCode", blockCode).put("reason", reason), proof);
        return enkash.change(question).toAnswer();
    }
}
