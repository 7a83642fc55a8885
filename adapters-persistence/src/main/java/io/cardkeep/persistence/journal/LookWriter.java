package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.Watch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how far the search for an unconfirmed outcome has come. */
final class LookWriter {
    /** Every look counts up, so the count says whether somebody else looked meanwhile. */
    private static final String LOOKED = """
            update instruction set looks = :looks, next_look_at = :nextLookAt, admins_asked_at = :adminsAskedAt
            where id = :id and state = 'UNCONFIRMED' and looks = :looksBefore
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
                        .params(InstructionRow.parameters(watch))
                        .update()
                == 1;
    }
}
