package io.cardkeep.domain.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as they were called at that time (PCI DSS 10.2.2, "user identification").
 *
 * @param id of the person; null for our own jobs and for somebody not signed in
 * @param role the role's name, {@code SYSTEM} or {@code NOBODY}
 */
public record Who(@Nullable UUID id, String name, String role) {
    public static final Who SYSTEM = new Who(null, "Cardkeep", "SYSTEM");
    public static final Who NOBODY = new Who(null, "Not signed in", "NOBODY");

    public Who {
        name = KeepableText.of(name);
    }
}
