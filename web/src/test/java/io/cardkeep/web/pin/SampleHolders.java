package io.cardkeep.web.pin;

import io.cardkeep.domain.pin.HolderFacts;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts about people who do not exist; each is unknown now and then. */
record SampleHolders(Random random) {
    HolderFacts next() {
        return new HolderFacts(
                maybe(() -> LocalDate.of(1945, 1, 1).plusDays(random.nextInt(23_000))),
                maybe(() -> (random.nextBoolean() ? "+91 " : "") + random.nextInt(6, 10) + digits(9)),
                maybe(() -> digits(random.nextInt(2, 5))),
                maybe(() -> "AN-" + digits(random.nextInt(1, 5)) + "/" + digits(3)),
                maybe(() -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000))),
                maybe(() -> digits(6)));
    }

    private String digits(int length) {
        return random.ints(length, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private <T> @Nullable T maybe(Supplier<T> fact) {
        return random.nextInt(5) == 0 ? null : fact.get();
    }
}
