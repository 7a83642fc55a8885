package io.cardkeep.domain.doctor;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A field that came: its name and what kind of thing was in it, never the thing.
 *
 * @param path names from the outside in, with dots between; {@code []} behind a list
 */
public record FieldSeen(String path, Set<Kind> kinds) {
    public FieldSeen {
        kinds = Set.copyOf(kinds);
    }

    /** JSON's own kinds (RFC 8259, section 3). */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        OBJECT,
        ARRAY
    }

    /** As {@code payload.data[].otbBalance: number}. */
    @Override
    public String toString() {
        return path + ": "
                + new TreeSet<>(kinds)
                        .stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "));
    }
}
