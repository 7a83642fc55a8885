package io.cardkeep.enkash;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where each call of the card API is. */
final class Addresses {
    private final Map<Endpoint, URI> all;

    Addresses(URI api, Dialect dialect) {
        all = Arrays.stream(Endpoint.values())
                .collect(
                        Collectors.toUnmodifiableMap(Function.identity(), endpoint -> address(api, dialect, endpoint)));
    }

    private static URI address(URI api, Dialect dialect, Endpoint endpoint) {
        return UriComponentsBuilder.fromUri(api)
                .path(dialect.path(endpoint))
                .build()
                .toUri();
    }

    /** @param page null for all there is */
    URI of(Endpoint endpoint, @Nullable Page page) {
        URI address = Objects.requireNonNull(all.get(endpoint));
        return page == null ? address : URI.create(address + "?" + page.query());
    }
}
