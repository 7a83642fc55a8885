package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds changes of the same subject that may have taken effect after one was intended. */
final class Overtaking {
    /** An earlier one counts as long as its effect may have come: until it was accepted, or could no longer be late. */
    private static final String OVERTAKEN = """
            select exists (
                select 1 from instruction other
                where other.company_id = :company and other.card_id = :card and other.kind = any(:kinds) and other.id <> :id
                  and other.state in ('INTENDED', 'UNCONFIRMED', 'ACCEPTED')
                  and (other.intended_at >= :intendedAt
                       or case other.state when 'ACCEPTED' then other.closed_at else other.settles_at end > :intendedAt))
            """;

    private final JdbcClient jdbc;

    Overtaking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean of(Instruction unconfirmed) {
        return jdbc.sql(OVERTAKEN)
                .param("company", unconfirmed.card().company().value())
                .param("card", unconfirmed.card().card().value())
                .param("kinds", kinds(unconfirmed.kind()))
                .param("id", unconfirmed.id().value())
                .param("intendedAt", unconfirmed.intendedAt().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static String[] kinds(InstructionKind kind) {
        return Arrays.stream(InstructionKind.values())
                .filter(kind::sameSubjectAs)
                .map(InstructionKind::name)
                .toArray(String[]::new);
    }
}
