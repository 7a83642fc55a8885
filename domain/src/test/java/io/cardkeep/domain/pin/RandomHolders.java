package io.cardkeep.domain.pin;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Facts about people who do not exist; each fact is unknown now and then. */
record RandomHolders(RandomGenerator random) {
    HolderFacts next() {
        return new HolderFacts(
                maybe(() -> date(1940)),
                maybe(this::mobile),
                maybe(() -> digits(random.nextInt(2, 5))),
                maybe(this::employeeNumber),
                maybe(() -> date(1990)),
                maybe(() -> digits(6)));
    }

    private @Nullable LocalDate date(int firstYear) {
        return LocalDate.ofYearDay(firstYear, 1).plusDays(random.nextInt(12_000));
    }

    private String mobile() {
        String number = random.nextInt(6, 10) + digits(9);
        return switch (random.nextInt(4)) {
            case 0 -> "+91 " + number.substring(0, 5) + ' ' + number.substring(5);
            case 1 -> "91" + number;
            case 2 -> "0" + number;
            default -> number;
        };
    }

    private String employeeNumber() {
        return switch (random.nextInt(4)) {
            case 0 -> "E" + digits(3);
            case 1 -> "AN-" + digits(2) + "/" + digits(3);
            case 2 -> digits(8);
            default -> "EMP" + digits(5);
        };
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder();
        random.ints(length, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private <T> @Nullable T maybe(Supplier<@Nullable T> fact) {
        return random.nextInt(5) == 0 ? null : fact.get();
    }
}
