package io.cardkeep.web.card;

import io.cardkeep.application.card.CardFace;
import io.cardkeep.application.card.ListCards;
import io.cardkeep.application.card.OpenChange;
import io.cardkeep.application.card.ShowCard;
import io.cardkeep.domain.card.CardStatus;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A card with what can be done about it.
 *
 * @param open changes whose outcome nobody knows yet
 * @param lockForm the id of this rendering's form; null when the card cannot be locked now
 * @param unlockForm null when it cannot be unlocked now
 */
public record CardTile(
        CardFace face,
        PinView pin,
        List<OpenChange> open,
        @Nullable UUID lockForm,
        @Nullable UUID unlockForm,
        boolean mayBlock) {

    static CardTile of(ListCards.MyCard mine, Supplier<UUID> ids) {
        return new CardTile(
                mine.card(),
                PinView.of(mine.card().id(), mine.pin()),
                mine.open(),
                mine.mayLock() ? ids.get() : null,
                mine.mayUnlock() ? ids.get() : null,
                mine.mayBlock());
    }

    static CardTile of(ShowCard.Page page, Supplier<UUID> ids) {
        return new CardTile(
                page.card(),
                PinView.of(page.card().id(), page.pin()),
                page.open(),
                page.mayLock() ? ids.get() : null,
                page.mayUnlock() ? ids.get() : null,
                page.mayBlock());
    }

    public String id() {
        return face.id().value();
    }

    /** Whether EnKash, and not somebody here, locked it. */
    public boolean held() {
        return face.status() == CardStatus.HELD;
    }

    public String digits() {
        return face.number().lastDigits();
    }
}
