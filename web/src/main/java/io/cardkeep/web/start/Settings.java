package io.cardkeep.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.env.Environment;

/** Reads settings one by one and gathers what is wrong with them, under their names as environment variables. */
final class Settings {
    private final Environment environment;
    private final List<String> complaints = new ArrayList<>();

    Settings(Environment environment) {
        this.environment = environment;
    }

    /** The value; empty and complained of when there is none. */
    Optional<String> required(String property, String meaning) {
        Optional<String> value = optional(property);
        if (value.isEmpty()) {
            complaints.add(variable(property) + " is missing: " + meaning + ".");
        }
        return value;
    }

    Optional<String> optional(String property) {
        return Optional.ofNullable(environment.getProperty(property)).filter(value -> !value.isBlank());
    }

    /**
     * Looks closer at a required value.
     *
     * @param flaw what is wrong with the value, as the end of a sentence that begins with its name; empty when it is
     *     right
     */
    void required(String property, String meaning, Function<String, Optional<String>> flaw) {
        required(property, meaning).flatMap(flaw).ifPresent(wrong -> wrong(property, wrong));
    }

    void wrong(String property, String wrong) {
        complaints.add(variable(property) + " " + wrong + ".");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
