package io.cardkeep.web.card;

import io.cardkeep.application.card.ShowCard;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A card's own page.
 *
 * @param holder the name in our people file; null while nobody of ours holds it
 * @param mayAskForHolder whether the reader may ask for a PIN reset on the holder's behalf
 */
public record CardPage(CardTile tile, @Nullable String holder, List<TransactionView> latest, boolean mayAskForHolder) {
    static CardPage of(ShowCard.Page page, Supplier<UUID> ids) {
        return new CardPage(
                CardTile.of(page, ids),
                page.holder(),
                page.latest().stream()
                        .map(line -> new TransactionView(line, null))
                        .toList(),
                page.mayAskForReset() && !page.card().mine());
    }
}
