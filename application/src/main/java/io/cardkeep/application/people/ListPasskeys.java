package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.Passkeys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own passkeys. */
public final class ListPasskeys {
    private final Passkeys passkeys;

    public ListPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** The oldest first; at most {@link Passkeys#MOST}. */
    public List<Line> list(Actor actor) {
        return passkeys.of(actor.company(), actor.person()).stream()
                .map(passkey -> new Line(passkey.id(), passkey.label(), passkey.addedAt(), passkey.usedAt()))
                .toList();
    }

    /**
     * A passkey as its person sees it.
     *
     * @param usedAt null until it was used
     */
    public record Line(
            PasskeyId id,
            String label,
            Instant addedAt,
            @Nullable Instant usedAt) {}
}
