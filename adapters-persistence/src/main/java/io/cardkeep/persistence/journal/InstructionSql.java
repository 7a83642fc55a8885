package io.cardkeep.persistence.journal;

/** The journal's longer statements. */
final class InstructionSql {
    static final String SETTLE = """
            update instruction set state = :state, reason = :reason, closed_at = :at
            where id = :id and state in ('INTENDED', 'UNCONFIRMED') and state <> :state
            """;

    static final String OPEN_ON = """
            select * from instruction
            where company_id = :company and card_id = any(:cards) and state in ('INTENDED', 'UNCONFIRMED')
            order by intended_at desc, id desc
            limit 500
            """;

    static final String LATEST_PIN = """
            select * from instruction
            where company_id = :company and card_id = :card and kind = 'SET_PIN'
            order by intended_at desc, id desc
            limit 1
            """;

    static final String PIN_TIMES = """
            select coalesce(closed_at, intended_at) as at from instruction
            where company_id = :company and card_id = :card and kind = 'SET_PIN' and state = :state
              and coalesce(closed_at, intended_at) >= :since
            order by at
            limit 100
            """;

    static final String AWAITING_SUCCESSOR = """
            select distinct i.card_id from instruction i
            where i.company_id = :company and i.account_id = :account
              and i.kind = 'REPLACE_CARD' and i.state = 'ACCEPTED'
              and not exists (select 1 from card c
                              where c.company_id = i.company_id and c.replaces @> array[i.card_id])
            order by i.card_id
            limit 100
            """;
    static final String MAKING_CARDS = """
            select * from instruction
            where company_id = :company and account_id = :account and kind in ('ISSUE_CARD', 'REPLACE_CARD')
              and state in ('INTENDED', 'UNCONFIRMED')
            order by intended_at desc, id desc
            limit 100
            """;
    static final String UNCONFIRMED = """
            select * from instruction
            where company_id = :company and state = 'UNCONFIRMED'
            order by admins_asked_at is null, intended_at, id
            limit 200
            """;

    private InstructionSql() {}
}
