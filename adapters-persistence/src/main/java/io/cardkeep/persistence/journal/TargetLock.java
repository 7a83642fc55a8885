package io.cardkeep.persistence.journal;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.Target;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what an instruction is about until the transaction ends. Everything the journal writes of one card comes one
 * after the other, and always takes the card first, so that no two of them can lock up; so do those of an account or a
 * company that something new is made for.
 */
final class TargetLock {
    private static final String CARD = """
            select id from card where company_id = :company and id = :card for no key update
            """;
    private static final String ACCOUNT = """
            select id from card_account where company_id = :company and id = :account for no key update
            """;
    private static final String COMPANY = """
            select pg_advisory_xact_lock(hashtextextended('company ' || :company, 0))::text
            """;
    private static final String TARGET = """
            select company_id, account_id, card_id from instruction where id = :instruction
            """;

    private TargetLock() {}

    /** Takes what an intended instruction is about; first the account, where a card is made that shows in it. */
    static void take(JdbcClient jdbc, Instruction intended) {
        if (intended.kind().makesCard()
                && intended.target()
                        instanceof Target.OfCard(CardRef(CompanyId company, CardAccountId account, CardId _))) {
            take(jdbc, new Target.OfAccount(company, account));
        }
        take(jdbc, intended.target());
    }

    private static void take(JdbcClient jdbc, Target target) {
        statement(jdbc, target)
                .param("company", target.company().value())
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** Takes what an instruction is about; false when there is no such instruction. */
    static boolean take(JdbcClient jdbc, InstructionId instruction) {
        Optional<Target> target = jdbc.sql(TARGET)
                .param("instruction", instruction.value())
                .query((row, index) -> TargetColumns.read(row))
                .optional();
        target.ifPresent(found -> take(jdbc, found));
        return target.isPresent();
    }

    private static JdbcClient.StatementSpec statement(JdbcClient jdbc, Target target) {
        return switch (target) {
            case Target.OfCard(CardRef ref) ->
                jdbc.sql(CARD).param("card", ref.card().value());
            case Target.OfAccount(CompanyId _, CardAccountId account) ->
                jdbc.sql(ACCOUNT).param("account", account.value());
            case Target.OfCompany _ -> jdbc.sql(COMPANY);
        };
    }
}
