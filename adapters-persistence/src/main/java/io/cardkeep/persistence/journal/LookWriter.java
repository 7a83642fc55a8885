package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Watch;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how far the search for an unconfirmed outcome has come. */
final class LookWriter {
    /** Every look moves the next one on, so that the two together say whether somebody else looked meanwhile. */
    private static final String LOOKED = """
            update instruction set looks = :looks, next_look_at = :nextLookAt, admins_asked_at = :adminsAskedAt
            where id = :id and state = 'UNCONFIRMED' and looks = :looksBefore and next_look_at = :nextBefore
            """;

    private final JdbcClient jdbc;

    LookWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else looked meanwhile, or it is unconfirmed no more. */
    boolean write(Instruction before, Watch watch) {
        return jdbc.sql(LOOKED)
                        .param("id", before.id().value())
                        .param("looksBefore", before.watch().looks())
                        .param("nextBefore", before.watch().next().atOffset(ZoneOffset.UTC))
                        .params(InstructionRow.parameters(watch))
                        .update()
                == 1;
    }
}
