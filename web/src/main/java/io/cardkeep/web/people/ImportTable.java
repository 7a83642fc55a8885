package io.cardkeep.web.people;

import io.cardkeep.application.people.InvitePeople;
import io.cardkeep.application.people.InvitePerson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The lines of a file with what becomes of each, as its page shows them.
 *
 * @param ignored columns that say nothing here
 */
public record ImportTable(List<Line> lines, List<String> ignored) {
    /** Of those lines whose role is known, in their order, what the use case says. */
    static ImportTable of(PeopleFile.Read file, List<InvitePeople.Line> judged) {
        Iterator<InvitePeople.Line> said = judged.iterator();
        List<Line> lines = new ArrayList<>();
        for (PeopleFile.Row row : file.rows()) {
            lines.add(row.role().isEmpty() ? Line.of(row, "role-unknown") : Line.of(row, word(said.next())));
        }
        return new ImportTable(lines, file.ignored());
    }

    /** How many can be invited, or were. */
    public long good() {
        return lines.stream().filter(Line::good).count();
    }

    public long bad() {
        return lines.size() - good();
    }

    private static String word(InvitePeople.Line line) {
        return switch (line.outcome()) {
            case null -> "fits";
            case InvitePerson.Outcome.Invited _ -> "invited";
            case InvitePerson.Outcome.NameUnfit() -> "name-unfit";
            case InvitePerson.Outcome.AddressUnfit() -> "address-unfit";
            case InvitePerson.Outcome.NumberUnfit() -> "number-unfit";
            case InvitePerson.Outcome.AddressTaken(), InvitePerson.Outcome.JoinedBefore() -> "address-taken";
            case InvitePerson.Outcome.MoreThanYours() -> "more-than-yours";
            case InvitePerson.Outcome.NotAllowed(), InvitePerson.Outcome.NotFound() ->
                throw new IllegalStateException("That was asked before.");
        };
    }

    /**
     * One line.
     *
     * @param number of it in the file
     * @param word the end of the key of what becomes of it
     */
    public record Line(long number, String name, String email, String role, String employeeNumber, String word) {
        private static Line of(PeopleFile.Row row, String word) {
            return new Line(row.number(), row.name(), row.email(), row.roleName(), row.employeeNumber(), word);
        }

        public boolean good() {
            return word.equals("fits") || word.equals("invited");
        }
    }
}
