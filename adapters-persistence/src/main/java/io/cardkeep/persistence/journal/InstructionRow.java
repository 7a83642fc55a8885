package io.cardkeep.persistence.journal;

import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.InstructionState;
import io.cardkeep.domain.journal.Watch;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instruction as a row of the journal. */
final class InstructionRow {
    static final String INSERT = """
            insert into instruction (id, company_id, kind, account_id, card_id, actor, form, reset, amount, reference,
                controls, issued_to, cards_before, last_digits, was_blocked, account_title, product,
                state, reason, intended_at, settles_at, closed_at, looks, next_look_at, admins_asked_at)
            values (:id, :company, :kind, :account, :card, :actor, :form, :reset, :amount, :reference,
                :controls, :issuedTo, :cardsBefore, :lastDigits, :wasBlocked, :accountTitle, :product,
                :state, :reason, :intendedAt, :settlesAt, :closedAt, :looks, :nextLookAt, :adminsAskedAt)
            on conflict (company_id, actor, form) do nothing
            """;

    private InstructionRow() {}

    static Map<String, @Nullable Object> parameters(Instruction instruction) {
        PinResetId reset = instruction.reset();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", instruction.id().value());
        parameters.put("kind", instruction.kind().name());
        parameters.put("actor", instruction.actor().value());
        parameters.put("form", instruction.form().value());
        parameters.put("reset", reset == null ? null : reset.value());
        parameters.put("state", instruction.state().name());
        parameters.put("reason", instruction.reason());
        parameters.put("intendedAt", time(instruction.intendedAt()));
        parameters.put("settlesAt", time(instruction.settlesAt()));
        parameters.put("closedAt", time(instruction.closedAt()));
        parameters.putAll(TargetColumns.parameters(instruction.target()));
        parameters.putAll(TermsColumns.parameters(instruction.terms()));
        parameters.putAll(parameters(instruction.watch()));
        return parameters;
    }

    static Map<String, @Nullable Object> parameters(Watch watch) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("looks", watch.looks());
        parameters.put("nextLookAt", time(watch.next()));
        parameters.put("adminsAskedAt", time(watch.adminsAskedAt()));
        return parameters;
    }

    static Instruction read(ResultSet row) throws SQLException {
        UUID reset = row.getObject("reset", UUID.class);
        return new Instruction(
                new InstructionId(row.getObject("id", UUID.class)),
                InstructionKind.valueOf(row.getString("kind")),
                TargetColumns.read(row),
                new PersonId(row.getObject("actor", UUID.class)),
                new FormId(row.getObject("form", UUID.class)),
                reset == null ? null : new PinResetId(reset),
                TermsColumns.read(row),
                InstructionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("intended_at", OffsetDateTime.class).toInstant(),
                row.getObject("settles_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                watch(row));
    }

    private static Watch watch(ResultSet row) throws SQLException {
        return new Watch(
                row.getInt("looks"),
                row.getObject("next_look_at", OffsetDateTime.class).toInstant(),
                instant(row, "admins_asked_at"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
