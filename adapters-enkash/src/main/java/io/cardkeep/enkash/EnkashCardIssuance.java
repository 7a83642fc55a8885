package io.cardkeep.enkash;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.otp.OtpProof;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** "Create Prepaid Card", "Create Gift Card", "Request Card Replacement" and "Order Physical Card". */
final class EnkashCardIssuance implements CardIssuance {
    private final EnkashCalls enkash;
    private final boolean replacingNeedsCode;

    EnkashCardIssuance(EnkashCalls enkash, boolean replacingNeedsCode) {
        this.replacingNeedsCode = replacingNeedsCode;
        this.enkash = enkash;
    }

    @Override
    public Receipt<IssuedCard> issue(NewCard card) {
        return enkash.change(card.account().company(), Endpoint.ISSUE, IssueBody.of(card))
                .toReceipt(payload -> CardFields.read(payload, card.account()));
    }

    @Override
    public boolean replacingNeedsCode() {
        return replacingNeedsCode;
    }

    /** The page names no company. */
    @Override
    public Receipt<CardId> replace(CardRef card, @Nullable OtpProof proof) {
        ObjectNode body = Json.object()
                .put("enKashCardId", card.card().value())
                .put("cardAccountId", card.account().value());
        OtpFields.put(body, proof);
        return enkash.change(card.company(), Endpoint.REPLACE, Json.write(body))
                .toReceipt(payload ->
                        new Fields(payload).text("enKashCardId", "enkashCardId").map(CardId::new));
    }

    @Override
    public Answer orderPlastic(CardRef card, PostalAddress deliverTo, String remarks) {
        Question question = Question.about(card, Endpoint.ORDER_PLASTIC);
        IssueBody.putDelivery(question.body(), deliverTo);
        IssueBody.putText(question.body(), "remarks", remarks);
        question.body().put("otpRequired", false);
        return enkash.change(question).toAnswer();
    }
}
