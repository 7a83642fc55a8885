package io.cardkeep.persistence.pin;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinResets.Adding;
import io.cardkeep.domain.pin.PinResets.Changing;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a PIN reset within the caller's transaction, so that of two at once the slower sees what the faster did. */
@Component
final class PinResetWriter {
    private final PinResetRows rows;
    private final EntityManager entities;

    PinResetWriter(PinResetRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    Adding add(PinReset.Pending pending) {
        CardRef card = pending.request().card();
        rows.lockCard(card.company().value(), card.card().value());
        List<PinResetRow> open =
                rows.open(card.company().value(), List.of(card.card().value()));
        if (!open.isEmpty()) {
            return new Adding.AlreadyOpen(open.getFirst().toDomain());
        }
        PinResetRow row = PinResetRow.from(pending);
        entities.persist(row);
        rows.flush();
        return new Adding.Added(row.pending());
    }

    Changing change(PinReset next) {
        PinResetRow row = rows.lock(next.request().id().value()).orElseThrow();
        if (!row.isVersion(next.version())) {
            return new Changing.LostRace(row.toDomain());
        }
        row.become(next);
        rows.flush();
        return new Changing.Changed(row.toDomain());
    }
}
