package io.cardkeep.enkash;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.control.UsageControls;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** "Card Usage Controls" and "Get Card Usage Limits": left out stays, null clears, a value sets. */
final class EnkashCardControls implements CardControls {
    private final EnkashCalls enkash;

    EnkashCardControls(EnkashCalls enkash) {
        this.enkash = enkash;
    }

    @Override
    public Reading<UsageControls> read(CardRef card) {
        return enkash.read(Question.about(card, Endpoint.LIMITS)).toReading(ControlFields::read);
    }

    @Override
    public Answer change(CardRef card, ControlChange change, boolean byAdmin) {
        Question question = Question.about(card.company(), card.account(), Endpoint.CONTROLS);
        ObjectNode body = question.body();
        enkash.dialect().putCard(body, card.card());
        change.channels().forEach((channel, on) -> body.put(ControlFields.name(channel), on));
        change.limits().forEach((limit, wanted) -> put(body, limit, wanted));
        if (byAdmin) {
            body.put("adminUser", true);
        }
        return enkash.change(question).toAnswer();
    }

    private void put(ObjectNode body, Limit limit, Change<BigDecimal> wanted) {
        switch (wanted) {
            case Change.Clear<BigDecimal>() -> body.putNull(ControlFields.name(limit));
            case Change.Set<BigDecimal>(BigDecimal value) ->
                enkash.dialect().putLimit(body, ControlFields.name(limit), value.setScale(limit.isCount() ? 0 : 2));
        }
    }
}
