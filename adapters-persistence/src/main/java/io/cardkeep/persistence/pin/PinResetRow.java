package io.cardkeep.persistence.pin;

import static java.util.Objects.requireNonNull;

import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinReset;
import io.cardkeep.domain.pin.PinReset.Decision;
import io.cardkeep.domain.pin.PinResetRequest;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pin_reset")
class PinResetRow {
    @Id
    private UUID id;

    @Embedded
    private RequestColumns request;

    @Enumerated(EnumType.STRING)
    private PinResetState state;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionNote;
    private @Nullable Instant standsUntil;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private boolean reminded;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PinResetRow() {}

    static PinResetRow from(PinReset.Pending pending) {
        PinResetRow row = new PinResetRow();
        row.id = pending.request().id().value();
        row.request = RequestColumns.from(pending.request());
        row.state = PinResetState.PENDING;
        return row;
    }

    boolean isVersion(long expected) {
        return version == expected;
    }

    /** Takes over the next state. The holder is told again when the end has moved. */
    void become(PinReset next) {
        Instant end = end();
        standsUntil = null;
        switch (next) {
            case PinReset.Pending pending -> state = PinResetState.PENDING;
            case PinReset.Approved approved -> {
                decided(PinResetState.APPROVED, approved.decision());
                standsUntil = approved.standsUntil();
            }
            case PinReset.Rejected rejected -> decided(PinResetState.REJECTED, rejected.decision());
            case PinReset.Expired expired -> closed(PinResetState.EXPIRED, expired.at(), null);
            case PinReset.Used used -> closed(PinResetState.USED, used.at(), null);
            case PinReset.Cancelled cancelled -> closed(PinResetState.CANCELLED, cancelled.at(), cancelled.by());
        }
        reminded = reminded && end.equals(end());
    }

    private Instant end() {
        return standsUntil == null ? request.endsAt() : standsUntil;
    }

    private void decided(PinResetState next, Decision decision) {
        state = next;
        decidedBy = decision.by().value();
        decidedAt = decision.at();
        decisionNote = decision.note();
    }

    private void closed(PinResetState next, Instant at, @Nullable PersonId by) {
        state = next;
        closedAt = at;
        closedBy = by == null ? null : by.value();
    }

    PinReset toDomain() {
        return switch (state) {
            case PENDING -> pending();
            case APPROVED -> new PinReset.Approved(request(), decision(), requireNonNull(standsUntil), version);
            case REJECTED -> new PinReset.Rejected(request(), decision(), version);
            case EXPIRED -> new PinReset.Expired(request(), decidedBy == null ? null : decision(), ended(), version);
            case USED -> new PinReset.Used(request(), decision(), ended(), version);
            case CANCELLED ->
                new PinReset.Cancelled(request(), new PersonId(requireNonNull(closedBy)), ended(), version);
        };
    }

    PinReset.Pending pending() {
        return new PinReset.Pending(request(), version);
    }

    private PinResetRequest request() {
        return request.toDomain(id);
    }

    private Decision decision() {
        return new Decision(
                new PersonId(requireNonNull(decidedBy)), requireNonNull(decidedAt), requireNonNull(decisionNote));
    }

    private Instant ended() {
        return requireNonNull(closedAt);
    }
}
