package io.cardkeep.web.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cardkeep.application.people.InvitePeople;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.domain.people.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People in a CSV file (RFC 4180), as spreadsheets save it: with a first line that names the columns, and commas, semicolons
 * or tabs between them.
 */
sealed interface PeopleFile {
    /** By the names that spreadsheets give them. */
    Map<String, Column> COLUMNS = Map.of(
            "name", Column.NAME,
            "fullname", Column.NAME,
            "email", Column.EMAIL,
            "emailaddress", Column.EMAIL,
            "mail", Column.EMAIL,
            "role", Column.ROLE,
            "employeenumber", Column.EMPLOYEE_NUMBER,
            "employeeid", Column.EMPLOYEE_NUMBER,
            "number", Column.EMPLOYEE_NUMBER);

    /**
     * Its lines.
     *
     * @param ignored columns that say nothing here
     */
    record Read(List<Row> rows, List<String> ignored) implements PeopleFile {}

    /**
     * No file of people.
     *
     * @param message key of what is wrong
     */
    record Unreadable(String message) implements PeopleFile {}

    /**
     * A line.
     *
     * @param number of it in the file, from 1
     * @param role empty when there is none of that name
     */
    record Row(long number, String name, String email, String roleName, Optional<Role> role, String employeeNumber) {
        /** Of somebody in a role. */
        Optional<InvitePerson.NewPerson> person() {
            return role.map(known ->
                    new InvitePerson.NewPerson(name, email, known, employeeNumber.isBlank() ? null : employeeNumber));
        }
    }

    /** Reads a text. */
    static PeopleFile of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            return new Unreadable("people.import.empty");
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(plain)) {
            return read(reader.stream().limit(InvitePeople.MOST + 1L).toList());
        } catch (CsvParseException | IOException e) {
            return new Unreadable("people.import.unreadable");
        }
    }

    private static PeopleFile read(List<NamedCsvRecord> lines) {
        if (lines.isEmpty()) {
            return new Unreadable("people.import.empty");
        }
        if (lines.size() > InvitePeople.MOST) {
            return new Unreadable("people.import.too-many");
        }
        List<String> names = lines.getFirst().getHeader();
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (String name : names) {
            Column column = COLUMNS.get(plain(name));
            if (column != null) {
                columns.putIfAbsent(column, name);
            }
        }
        return columns.containsKey(Column.NAME) && columns.containsKey(Column.EMAIL)
                ? new Read(
                        lines.stream().map(line -> row(line, columns)).toList(),
                        names.stream()
                                .filter(name -> !columns.containsValue(name))
                                .toList())
                : new Unreadable("people.import.no-columns");
    }

    private static Row row(NamedCsvRecord line, Map<Column, String> columns) {
        String role = field(line, columns.get(Column.ROLE));
        return new Row(
                line.getStartingLineNumber(),
                field(line, columns.get(Column.NAME)),
                field(line, columns.get(Column.EMAIL)),
                role,
                role(role),
                field(line, columns.get(Column.EMPLOYEE_NUMBER)));
    }

    private static String field(NamedCsvRecord line, @Nullable String column) {
        return column == null ? "" : line.findField(column).orElse("").strip();
    }

    /** Whoever is given none is an employee. */
    private static Optional<Role> role(String name) {
        String plain = plain(name);
        return plain.isEmpty()
                ? Optional.of(Role.EMPLOYEE)
                : Arrays.stream(Role.values())
                        .filter(role -> plain(role.name()).equals(plain))
                        .findFirst();
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        each -> first.chars().filter(at -> at == each).count()))
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    enum Column {
        NAME,
        EMAIL,
        ROLE,
        EMPLOYEE_NUMBER
    }
}
