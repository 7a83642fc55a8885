package io.cardkeep.application.history;

import io.cardkeep.domain.history.History;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryFilter;
import io.cardkeep.domain.history.HistoryPage;
import io.cardkeep.domain.people.Actor;
import org.jspecify.annotations.Nullable;

/** Reading the history: the company's for who may read it, else what concerns oneself. */
public final class ReadHistory {
    private final History history;

    public ReadHistory(History history) {
        this.history = history;
    }

    /**
     * A page, newest first.
     *
     * @param filter its company and {@code concerning} are replaced by what the actor may read
     * @param cursor null for the newest page
     * @param size 1 to 200
     */
    public HistoryPage page(Actor actor, HistoryFilter filter, @Nullable HistoryCursor cursor, int size) {
        return history.page(Reach.of(actor, filter), cursor, size);
    }
}
