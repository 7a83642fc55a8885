package io.cardkeep.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options as they were typed: a name, then a value; some may be repeated. */
final class Arguments {
    private final Map<String, List<String>> given = new HashMap<>();

    private Arguments() {}

    /** Options that cannot be used; the message is for the person who typed them. */
    static final class Misuse extends Exception {
        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence);
        }
    }

    /**
     * Collects the options.
     *
     * @param once the names that may come once
     * @param often the names that may be repeated
     */
    static Arguments collected(List<String> typed, Set<String> once, Set<String> often) throws Misuse {
        Arguments arguments = new Arguments();
        for (int i = 0; i < typed.size(); i += 2) {
            String name = typed.get(i);
            if (!once.contains(name) && !often.contains(name)) {
                throw new Misuse("There is no option " + name + ".");
            }
            if (i + 1 == typed.size()) {
                throw new Misuse("The option " + name + " needs a value.");
            }
            List<String> values = arguments.given.computeIfAbsent(name, none -> new ArrayList<>());
            if (!values.isEmpty() && once.contains(name)) {
                throw new Misuse("The option " + name + " is given twice.");
            }
            values.add(typed.get(i + 1));
        }
        return arguments;
    }

    Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    String valueOr(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }

    int number(String name, int otherwise, int least, int most) throws Misuse {
        try {
            int number = Integer.parseInt(valueOr(name, String.valueOf(otherwise)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new Misuse(name + " must be a whole number.");
        }
        throw new Misuse(name + " must be from " + least + " to " + most + ".");
    }

    /** Whether the second of two words was given; the first is meant when neither was. */
    boolean isSecond(String name, String first, String second) throws Misuse {
        String value = valueOr(name, first);
        if (!value.equals(first) && !value.equals(second)) {
            throw new Misuse(name + " is " + first + " or " + second + ".");
        }
        return value.equals(second);
    }
}
