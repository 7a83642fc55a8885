package io.cardkeep.web.security;

import java.util.List;

/** Paths that need no sign-in, added by whoever serves them. */
public record OpenPaths(List<String> patterns) {
    public OpenPaths {
        patterns = List.copyOf(patterns);
    }
}
