package io.cardkeep.persistence.transaction;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.CardTransactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
final class JdbcCardTransactions implements CardTransactions {
    private static final String STORE = """
            insert into card_transaction (company_id, id, account_id, card_id, at, direction, status, amount,
                merchant, channel, description, reference)
            values (:company, :id, :account, :card, :at, :direction, :status, :amount,
                :merchant, :channel, :description, :reference)
            on conflict (company_id, id) do update
            set account_id = excluded.account_id, card_id = excluded.card_id, at = excluded.at,
                direction = excluded.direction, status = excluded.status, amount = excluded.amount,
                merchant = excluded.merchant, channel = excluded.channel, description = excluded.description,
                reference = excluded.reference
            """;

    private static final String OF_COMPANY = """
            select t.* from card_transaction t
            where t.company_id = :company and (t.at, t.id) < (:at, :id)
            order by t.at desc, t.id desc
            limit :size
            """;

    private static final String OF_CARD = """
            select t.* from card_transaction t
            where t.company_id = :company and t.card_id = :card and (t.at, t.id) < (:at, :id)
              and (cast(:holder as uuid) is null
                   or exists (select 1 from card c
                              where c.company_id = :company and c.id = :card and c.holder = :holder))
            order by t.at desc, t.id desc
            limit :size
            """;

    /** The newest of each card first, since a person has few cards and a company many transactions. */
    private static final String OF_HOLDER = """
            select t.*
            from card c
            cross join lateral (
                select * from card_transaction
                where company_id = :company and card_id = c.id and (at, id) < (:at, :id)
                order by at desc, id desc
                limit :size) t
            where c.company_id = :company and c.holder = :holder
            order by t.at desc, t.id desc
            limit :size
            """;

    /** Later than anything that can be stored. */
    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    JdbcCardTransactions(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    @Override
    public void store(List<CardTransaction> transactions) {
        SqlParameterSource[] rows = transactions.stream()
                // In one order, so that two readings of one account wait for each other and never lock up.
                .sorted(Comparator.comparing(CardTransaction::id))
                .map(JdbcCardTransactions::parameters)
                .toArray(SqlParameterSource[]::new);
        transaction.executeWithoutResult(status -> batches.batchUpdate(STORE, rows));
    }

    @Override
    public List<CardTransaction> list(
            CompanyId company,
            @Nullable PersonId holder,
            @Nullable CardId card,
            @Nullable CardTransaction after,
            int size) {
        return statement(holder, card)
                .param("company", company.value())
                .param("at", after == null ? END : after.at().atOffset(ZoneOffset.UTC))
                .param("id", after == null ? "" : after.id())
                .param("size", size)
                .query((row, index) -> transaction(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(@Nullable PersonId holder, @Nullable CardId card) {
        if (card != null) {
            return jdbc.sql(OF_CARD)
                    .param("card", card.value())
                    .param("holder", holder == null ? null : holder.value());
        }
        return holder == null ? jdbc.sql(OF_COMPANY) : jdbc.sql(OF_HOLDER).param("holder", holder.value());
    }

    private static SqlParameterSource parameters(CardTransaction transaction) {
        CardRef card = transaction.card();
        return new MapSqlParameterSource()
                .addValue("company", card.company().value())
                .addValue("id", transaction.id())
                .addValue("account", card.account().value())
                .addValue("card", card.card().value())
                .addValue("at", transaction.at().atOffset(ZoneOffset.UTC))
                .addValue("direction", transaction.direction().name())
                .addValue("status", transaction.status().name())
                .addValue("amount", transaction.amount().rupees())
                .addValue("merchant", transaction.merchant())
                .addValue("channel", transaction.channel())
                .addValue("description", transaction.description())
                .addValue("reference", transaction.reference());
    }

    private static CardTransaction transaction(ResultSet row) throws SQLException {
        return new CardTransaction(
                row.getString("id"),
                new CardRef(
                        new CompanyId(row.getString("company_id")),
                        new CardAccountId(row.getString("account_id")),
                        new CardId(row.getString("card_id"))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                CardTransaction.Direction.valueOf(row.getString("direction")),
                CardTransaction.Status.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("amount")),
                row.getString("merchant"),
                row.getString("channel"),
                row.getString("description"),
                row.getString("reference"));
    }
}
