package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Instructions.Opening;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides within the caller's transaction whether an instruction may be stored. */
final class InstructionOpener {
    static final String OF_FORM = """
            select * from instruction where company_id = :company and actor = :actor and form = :form
            """;

    private static final String STILL_OPEN = """
            select * from instruction
            where company_id = :company and account_id is not distinct from :account
              and card_id is not distinct from :card and issued_to is not distinct from :issuedTo
              and kind = any(:kinds)
              and (state = 'INTENDED' or state = 'UNCONFIRMED' and settles_at > :now)
            order by intended_at desc, id desc
            limit 1
            """;

    private final JdbcClient jdbc;
    private final StopWriter stops;

    InstructionOpener(JdbcClient jdbc, StopWriter stops) {
        this.jdbc = jdbc;
        this.stops = stops;
    }

    Opening open(Instruction intended) {
        TargetLock.take(jdbc, intended.target());
        Optional<Instruction> first = ofForm(intended);
        if (first.isPresent()) {
            return new Opening.Repeated(first.get());
        }
        Optional<ChangeStop> stop = stops.find(intended.company(), intended.kind());
        if (stop.isPresent()) {
            return new Opening.Stopped(stop.get());
        }
        Optional<Instruction> other = intended.kind().waitsForUnsettled() ? stillOpen(intended) : Optional.empty();
        if (other.isPresent()) {
            return new Opening.Waits(other.get());
        }
        return insert(intended);
    }

    /** Nothing is inserted only when the same form was sent at this moment for another card. */
    private Opening insert(Instruction intended) {
        int inserted = jdbc.sql(InstructionRow.INSERT)
                .params(InstructionRow.parameters(intended))
                .update();
        return inserted == 1
                ? new Opening.Opened()
                : new Opening.Repeated(ofForm(intended).orElseThrow());
    }

    private Optional<Instruction> ofForm(Instruction intended) {
        return jdbc.sql(OF_FORM)
                .param("company", intended.company().value())
                .param("actor", intended.actor().value())
                .param("form", intended.form().value())
                .query((row, index) -> InstructionRow.read(row))
                .optional();
    }

    private Optional<Instruction> stillOpen(Instruction intended) {
        String[] kinds = Arrays.stream(InstructionKind.values())
                .filter(intended.kind()::sameSubjectAs)
                .map(InstructionKind::name)
                .toArray(String[]::new);
        return jdbc.sql(STILL_OPEN)
                .params(TargetColumns.parameters(intended.target()))
                .param("issuedTo", TermsColumns.parameters(intended.terms()).get("issuedTo"))
                .param("kinds", kinds)
                .param("now", intended.intendedAt().atOffset(ZoneOffset.UTC))
                .query((row, index) -> InstructionRow.read(row))
                .optional();
    }
}
