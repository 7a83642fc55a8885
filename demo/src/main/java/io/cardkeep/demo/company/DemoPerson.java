package io.cardkeep.demo.company;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the demo's company.
 *
 * @param gender as EnKash spells it
 * @param role the name of a role in Cardkeep
 */
public record DemoPerson(
        String email,
        String firstName,
        String lastName,
        String gender,
        String role,
        String employeeNumber,
        String mobile,
        LocalDate birthDate,
        LocalDate joiningDate,
        String pincode) {

    /** Everybody, those to sign in as first. */
    public static List<DemoPerson> all() {
        return Table.rows(DemoPerson.class, "people.csv").stream()
                .map(DemoPerson::of)
                .toList();
    }

    /** Those whom the demo invites its visitors to be: two employees, two admins, the auditor, the
     * approver and the security officer. */
    public static List<DemoPerson> toSignInAs() {
        return all().subList(0, 7);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    private static DemoPerson of(Table.Row row) {
        return new DemoPerson(
                row.text("email"),
                row.text("firstName"),
                row.text("lastName"),
                row.text("gender"),
                row.text("role"),
                row.text("employeeNumber"),
                row.text("mobile"),
                LocalDate.parse(row.text("birthDate")),
                LocalDate.parse(row.text("joiningDate")),
                row.text("pincode"));
    }
}
