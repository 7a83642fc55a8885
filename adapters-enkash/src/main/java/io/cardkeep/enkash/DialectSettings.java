package io.cardkeep.enkash;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code enkash.generation} and {@code enkash.paths.*}. */
final class DialectSettings {
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+){1,6}");
    private static final String NAMES = "view, view-cvv, physical, search, all-transactions and card-balance";

    private DialectSettings() {}

    static Dialect read(SettingsCheck check, String generation, Map<String, String> paths) {
        Optional<Generation> known = Generation.labelled(generation.strip());
        check.require(known.isPresent(), "ENKASH_GENERATION has to be 2025 or 2026, the portal that EnKash gave you.");
        Map<Endpoint, String> moved = new EnumMap<>(Endpoint.class);
        paths.forEach((name, path) -> {
            Optional<Endpoint> endpoint = endpoint(name);
            check.require(endpoint.isPresent(), "ENKASH_PATHS_* has a path for no call; it can move " + NAMES + ".");
            endpoint.ifPresent(each -> moved.put(each, path(check, each, path.strip())));
        });
        return new Dialect(known.orElse(Generation.OF_2025), moved);
    }

    private static String path(SettingsCheck check, Endpoint endpoint, String path) {
        check.require(
                PATH.matcher(path).matches(),
                "ENKASH_PATHS_%s has to be a path such as %s, without what all calls have in front of it."
                        .formatted(plain(endpoint.setting()).toUpperCase(Locale.ROOT), endpoint.usualPath()));
        return path;
    }

    private static Optional<Endpoint> endpoint(String name) {
        return Arrays.stream(Endpoint.values())
                .filter(each ->
                        !each.setting().isEmpty() && plain(each.setting()).equals(plain(name)))
                .findFirst();
    }

    /** Environment variables know neither dashes nor small letters. */
    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
