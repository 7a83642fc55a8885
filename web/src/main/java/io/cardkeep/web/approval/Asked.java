package io.cardkeep.web.approval;

import io.cardkeep.domain.pin.PinResetId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which list is asked for, as the address has it.
 *
 * @param tab {@code decided}, or anything else for what waits
 * @param after the last request of the page before; null for the first page
 */
record Asked(@Nullable String tab, @Nullable UUID after) {
    static final Asked QUEUE = new Asked(null, null);

    boolean decided() {
        return "decided".equals(tab);
    }

    @Nullable
    PinResetId last() {
        return after == null ? null : new PinResetId(after);
    }
}
