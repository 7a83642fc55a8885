package io.cardkeep.web.card;

import io.cardkeep.application.card.ListCards;
import io.cardkeep.domain.card.CardStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One's own cards as the page shows them.
 *
 * @param next the card with the one step that stands out; null when nothing is urgent
 * @param sought what was searched for, empty for nothing
 * @param lockable whether one of all of them can be locked
 */
public record MyCards(
        List<CardTile> tiles, @Nullable CardTile next, List<TransactionView> recent, String sought, boolean lockable) {

    /** The most urgent one first, a blocked one last. */
    private static final Comparator<CardTile> IN_ORDER = Comparator.comparingInt(
            tile -> tile.face().status() == CardStatus.BLOCKED ? 1 : -tile.pin().urgency());

    static MyCards of(ListCards.Mine mine, String sought, Supplier<UUID> ids) {
        List<CardTile> tiles = mine.cards().stream()
                .map(card -> CardTile.of(card, ids))
                .filter(tile -> matches(tile, sought))
                .sorted(IN_ORDER)
                .toList();
        Map<String, String> digits = mine.cards().stream()
                .collect(Collectors.toMap(
                        each -> each.card().id().value(),
                        each -> each.card().number().lastDigits()));
        return new MyCards(
                tiles,
                tiles.stream()
                        .filter(tile -> tile.pin().urgency() > 0)
                        .max(Comparator.comparingInt(tile -> tile.pin().urgency()))
                        .orElse(null),
                mine.recent().stream()
                        .map(line ->
                                new TransactionView(line, digits.get(line.card().value())))
                        .toList(),
                sought,
                mine.cards().stream().anyMatch(ListCards.MyCard::mayLock));
    }

    private static boolean matches(CardTile tile, String sought) {
        String text = sought.toLowerCase(Locale.ROOT);
        return tile.digits().endsWith(text)
                || tile.id().toLowerCase(Locale.ROOT).contains(text)
                || (tile.face().holderName() != null
                        && tile.face().holderName().toLowerCase(Locale.ROOT).contains(text));
    }
}
