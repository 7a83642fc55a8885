package io.cardkeep.sandbox.generation;

import io.cardkeep.sandbox.exchange.Call;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which path leads to which call. Some of EnKash's paths are guesses, so any may be moved. */
public final class Endpoints {
    private final Map<String, Call> byPath;

    /**
     * Lays the paths out.
     *
     * @param moved calls to the end of their path, behind {@link Call#CARDS} and a slash
     */
    public Endpoints(Generation generation, Map<Call, String> moved) {
        Map<Call, String> paths = new EnumMap<>(Call.class);
        Arrays.stream(Call.values()).filter(generation::has).forEach(call -> paths.put(call, call.path()));
        moved.forEach((call, end) -> paths.replace(call, Call.CARDS + "/" + end));
        this.byPath =
                paths.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    public Optional<Call> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
