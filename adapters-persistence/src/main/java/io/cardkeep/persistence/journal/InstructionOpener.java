package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Instructions.Opening;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides within the caller's transaction whether an instruction may be stored. */
final class InstructionOpener {
    static final String OF_FORM = """
            select * from instruction where company_id = :company and actor = :actor and form = :form
            """;

    private final JdbcClient jdbc;
    private final StopWriter stops;
    private final Rivals rivals;

    InstructionOpener(JdbcClient jdbc, StopWriter stops, Rivals rivals) {
        this.jdbc = jdbc;
        this.stops = stops;
        this.rivals = rivals;
    }

    Opening open(Instruction intended) {
        TargetLock.take(jdbc, intended);
        Optional<Instruction> first = ofForm(intended);
        if (first.isPresent()) {
            return new Opening.Repeated(first.get());
        }
        Optional<ChangeStop> stop = stops.find(intended.company(), intended.kind());
        if (stop.isPresent()) {
            return new Opening.Stopped(stop.get());
        }
        Optional<Instruction> other =
                intended.kind().waitsForUnsettled() ? rivals.stillOpen(intended) : Optional.empty();
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
}
