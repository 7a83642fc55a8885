package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds instructions that change the same as another one, as {@link Instruction#rivals} has it. */
final class Rivals {
    private static final String OF_CARD = """
            select * from instruction
            where company_id = :company and card_id = :card and kind = any(:kinds)
            """;
    private static final String OF_HOLDER = """
            select * from instruction
            where company_id = :company and account_id = :account and kind in ('ISSUE_CARD', 'REPLACE_CARD')
              and (card_id = :card or issued_to = :issuedTo or issued_to is null or cast(:issuedTo as text) is null)
            """;
    private static final String OF_COMPANY = """
            select * from instruction
            where company_id = :company and kind = 'OPEN_ACCOUNT'
            """;

    private static final String STILL_OPEN = """
            and (state = 'INTENDED' or state = 'UNCONFIRMED' and settles_at > :at)
            order by intended_at desc, id desc
            limit 1
            """;

    /** An earlier one counts as long as its effect may have come: until it was accepted, or could no longer be late. */
    private static final String OVERTAKING = """
            and id <> :id and state in ('INTENDED', 'UNCONFIRMED', 'ACCEPTED')
            and (intended_at >= :at or case state when 'ACCEPTED' then closed_at else settles_at end > :at)
            limit 1
            """;

    /** A card may show in its account some time after it was made. */
    private static final String OVERTAKING_WITH_A_CARD = """
            and id <> :id and state in ('INTENDED', 'UNCONFIRMED', 'ACCEPTED')
            and (intended_at >= :at or settles_at > :at)
            limit 1
            """;

    private final JdbcClient jdbc;

    Rivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest one whose effect may still arrive. */
    Optional<Instruction> stillOpen(Instruction intended) {
        return find(same(intended.kind()) + STILL_OPEN, intended, InstructionKind::sameSubjectAs);
    }

    /** Whether one may have taken effect since an instruction was intended. */
    boolean overtook(Instruction unconfirmed) {
        String since = unconfirmed.kind().makesCard() ? OVERTAKING_WITH_A_CARD : OVERTAKING;
        return find(same(unconfirmed.kind()) + since, unconfirmed, (kind, of) -> kind.changes(of.subject()))
                .isPresent();
    }

    private static String same(InstructionKind kind) {
        return switch (kind.subject()) {
            case PIN, STATE, MONEY, CONTROLS, PLASTIC -> OF_CARD;
            case NEW_CARD -> OF_HOLDER;
            case NEW_ACCOUNT -> OF_COMPANY;
        };
    }

    private Optional<Instruction> find(
            String sql, Instruction of, BiPredicate<InstructionKind, InstructionKind> counts) {
        return jdbc.sql(sql)
                .params(TargetColumns.parameters(of.target()))
                .param("issuedTo", TermsColumns.parameters(of.terms()).get("issuedTo"))
                .param("kinds", kinds(kind -> counts.test(kind, of.kind())))
                .param("id", of.id().value())
                .param("at", of.intendedAt().atOffset(ZoneOffset.UTC))
                .query((row, index) -> InstructionRow.read(row))
                .optional();
    }

    private static String[] kinds(Predicate<InstructionKind> counts) {
        return Arrays.stream(InstructionKind.values())
                .filter(counts)
                .map(InstructionKind::name)
                .toArray(String[]::new);
    }
}
