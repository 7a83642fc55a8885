package io.cardkeep.demo.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of demo data beside a class: names in the first line, commas between, no commas within. */
public final class Table {
    private Table() {}

    /** One line, its values by name. */
    public record Row(Map<String, String> values) {
        public String text(String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("The demo data has no column '" + name + "'.");
            }
            return value;
        }
    }

    public static List<Row> rows(Class<?> beside, String file) {
        List<String> lines = lines(beside, file);
        List<String> names = List.of(lines.getFirst().split(",", -1));
        return lines.stream().skip(1).map(line -> row(names, line)).toList();
    }

    private static Row row(List<String> names, String line) {
        String[] values = line.split(",", -1);
        if (values.length != names.size()) {
            throw new IllegalStateException(
                    "A row of demo data has " + values.length + " values, not " + names.size() + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, values.length).forEach(i -> row.put(names.get(i), values[i]));
        return new Row(row);
    }

    private static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The demo data " + file + " is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
