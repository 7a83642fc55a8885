package io.cardkeep.web.history;

import io.cardkeep.domain.history.CanonicalForm;
import io.cardkeep.domain.history.HistoryCursor;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Where a page begins, in the address: {@code older} or {@code newer} than an entry, which is named by its time and its
 * id. A place that somebody broke is the newest page.
 */
final class PagePlace {
    static final String OLDER = "older";
    static final String NEWER = "newer";

    private static final Pattern FORM = Pattern.compile("(2\\d{3}-\\d\\d-\\d\\dT[0-9:.]+Z)_([0-9a-f-]{36})");

    private PagePlace() {}

    static String of(HistoryEntry entry) {
        return CanonicalForm.time(entry.at()) + "_" + entry.id().value();
    }

    static Optional<HistoryCursor> read(MultiValueMap<String, String> parameters) {
        String older = parameters.getFirst(OLDER);
        String newer = parameters.getFirst(NEWER);
        if (older != null) {
            return read(older, true);
        }
        return newer == null ? Optional.empty() : read(newer, false);
    }

    private static Optional<HistoryCursor> read(String place, boolean forward) {
        Matcher matcher = FORM.matcher(place);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            HistoryEntryId id = new HistoryEntryId(UUID.fromString(matcher.group(2)));
            return Optional.of(new HistoryCursor(Instant.parse(matcher.group(1)), id, forward));
        } catch (DateTimeParseException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
