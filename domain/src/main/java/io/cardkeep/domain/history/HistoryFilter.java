package io.cardkeep.domain.history;

import io.cardkeep.domain.company.CompanyId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a reader asks for; all given conditions hold together.
 *
 * @param concerning only entries that this person did or that touch them as holder or person: what an employee may see;
 *     null for the whole company
 * @param from inclusive; null for the beginning
 * @param to exclusive; null for now
 * @param who part of the name of the person who did it; null for anyone
 * @param actions empty for all
 * @param card an EnKash card id, or the last digits of a card number; finds entries on the cards it replaced as well,
 *     and a card of which only two digits are known by any number that ends so; null for any
 * @param outcomes empty for all
 */
public record HistoryFilter(
        CompanyId company,
        @Nullable UUID concerning,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String who,
        Set<Action> actions,
        @Nullable String card,
        Set<Outcome> outcomes) {

    public HistoryFilter {
        who = who == null ? null : KeepableText.of(who);
        card = card == null ? null : KeepableText.of(card);
        actions = Set.copyOf(actions);
        outcomes = Set.copyOf(outcomes);
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("The history filter ends before it begins.");
        }
    }

    /** Every entry of a company. */
    public static HistoryFilter of(CompanyId company) {
        return new HistoryFilter(company, null, null, null, null, Set.of(), null, Set.of());
    }
}
