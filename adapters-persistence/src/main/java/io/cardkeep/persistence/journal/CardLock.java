package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.InstructionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a card's row until the transaction ends. Everything the journal writes of one card comes one after the other, and
 * always takes the card first, so that no two of them can lock up.
 */
final class CardLock {
    private static final String BY_ID = """
            select id from card where company_id = :company and id = :card for no key update
            """;

    private static final String BY_INSTRUCTION = """
            select c.id
            from instruction i join card c on c.company_id = i.company_id and c.id = i.card_id
            where i.id = :instruction
            for no key update of c
            """;

    private CardLock() {}

    static void take(JdbcClient jdbc, String company, String card) {
        jdbc.sql(BY_ID)
                .param("company", company)
                .param("card", card)
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** False when there is no such instruction. */
    static boolean take(JdbcClient jdbc, InstructionId instruction) {
        return jdbc.sql(BY_INSTRUCTION)
                .param("instruction", instruction.value())
                .query((row, index) -> row.getString(1))
                .optional()
                .isPresent();
    }
}
