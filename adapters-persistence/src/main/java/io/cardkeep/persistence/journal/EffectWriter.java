package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.journal.Effect;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.pin.PinResetId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes what an answer changes beside its instruction, within the caller's transaction. The rows belong to other
 * subjects; their versions count up, so that whoever read them before sees that they changed.
 */
final class EffectWriter {
    private static final String CARD_STATUS = """
            update card set status = :status, as_of = :asOf, version = version + 1
            where company_id = :company and id = :card and as_of <= :asOf
            """;

    private static final String CARD_BALANCE = """
            update card set balance = :balance, version = version + 1
            where company_id = :company and id = :card and as_of <= :asOf
            """;

    private static final String PIN_STATE = """
            update card set pin = :pin, version = version + 1
            where company_id = :company and id = :card
            """;

    private static final String RESET_USED = """
            update pin_reset set state = 'USED', stands_until = null, closed_at = :at, version = version + 1
            where id = :reset and state = 'APPROVED'
            """;

    private static final String RESET_EXTENDED = """
            update pin_reset set stands_until = :until, reminded = false, version = version + 1
            where id = :reset and state = 'APPROVED' and stands_until < :until
            """;

    private static final String EARLIER_PINS_CLOSED = """
            update instruction earlier set state = 'CLOSED', reason = null, closed_at = :at
            from instruction this
            where this.id = :instruction
              and earlier.company_id = :company and earlier.card_id = :card
              and earlier.kind = 'SET_PIN' and earlier.state = 'UNCONFIRMED'
              and (earlier.intended_at, earlier.id) < (this.intended_at, this.id)
            """;

    private final JdbcClient jdbc;
    private final StopWriter stops;

    EffectWriter(JdbcClient jdbc, StopWriter stops) {
        this.jdbc = jdbc;
        this.stops = stops;
    }

    void write(InstructionId of, Effect effect) {
        switch (effect) {
            case Effect.AnswerRead read -> stops.write(read);
            case Effect.AnswerUnreadable unreadable -> stops.write(unreadable);
            case Effect.OnRow onRow -> statement(of, onRow).update();
        }
    }

    private JdbcClient.StatementSpec statement(InstructionId of, Effect.OnRow effect) {
        return switch (effect) {
            case Effect.CardStatusChanged changed ->
                on(CARD_STATUS, changed.card())
                        .param("status", changed.status().name())
                        .param("asOf", time(changed.asOf()));
            case Effect.CardBalanceChanged changed -> balance(changed);
            case Effect.PinStateChanged changed ->
                on(PIN_STATE, changed.card()).param("pin", changed.pin().name());
            case Effect.ResetUsed used -> reset(RESET_USED, used.reset()).param("at", time(used.at()));
            case Effect.ResetExtended extended ->
                reset(RESET_EXTENDED, extended.reset()).param("until", time(extended.until()));
            case Effect.CardAdded(Card card) -> jdbc.sql(MadeRows.CARD).params(MadeRows.parameters(card));
            case Effect.AccountAdded(CardAccount account) ->
                jdbc.sql(MadeRows.ACCOUNT).params(MadeRows.parameters(account));
            case Effect.EarlierPinsClosed closed ->
                on(EARLIER_PINS_CLOSED, closed.card())
                        .param("instruction", of.value())
                        .param("at", time(closed.at()));
        };
    }

    private JdbcClient.StatementSpec balance(Effect.CardBalanceChanged changed) {
        return on(CARD_BALANCE, changed.card())
                .param("balance", changed.balance().rupees())
                .param("asOf", time(changed.asOf()));
    }

    private JdbcClient.StatementSpec reset(String sql, PinResetId reset) {
        return jdbc.sql(sql).param("reset", reset.value());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec on(String sql, CardRef card) {
        return jdbc.sql(sql)
                .param("company", card.company().value())
                .param("card", card.card().value());
    }
}
