package io.cardkeep.web.history;

import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines and the ways on.
 *
 * @param newer null at the newest end
 * @param older null at the oldest end
 * @param empty why there are no lines: {@code none}, {@code none-found} or {@code end}; null when there are some
 * @param back the way out of an empty page; null where there is none
 */
record PageView(
        List<HistoryLine> lines,
        @Nullable String newer,
        @Nullable String older,
        @Nullable String empty,
        @Nullable String back) {

    /** Takes whether the page began at a place, beyond which there may be nothing. */
    static PageView of(HistoryPage page, FilterForm form, boolean atPlace) {
        FilterUrls urls = new FilterUrls(form);
        List<HistoryEntry> entries = page.entries();
        if (entries.isEmpty()) {
            return empty(form, atPlace);
        }
        return new PageView(
                entries.stream().map(HistoryLine::of).toList(),
                page.hasNewer() ? urls.page(PagePlace.NEWER, PagePlace.of(entries.getFirst())) : null,
                page.hasOlder() ? urls.page(PagePlace.OLDER, PagePlace.of(entries.getLast())) : null,
                null,
                null);
    }

    private static PageView empty(FilterForm form, boolean atPlace) {
        if (atPlace) {
            return new PageView(List.of(), null, null, "end", new FilterUrls(form).page());
        }
        return form.isEmpty()
                ? new PageView(List.of(), null, null, "none", null)
                : new PageView(List.of(), null, null, "none-found", new FilterUrls(FilterForm.NONE).page());
    }
}
