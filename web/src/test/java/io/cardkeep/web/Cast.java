package io.cardkeep.web;

import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Role;

/** The people of a test's company, who have all joined with one password. */
public record Cast(
        Person employee,
        Person employee2,
        Person admin,
        Person admin2,
        Person auditor,
        Person approver,
        Person officer) {
    public static final String PASSWORD = "a password for tests alone";

    static Cast on(Stage stage) {
        return new Cast(
                stage.enter("Johny Bateman", "employee@cardkeep.test", Role.EMPLOYEE),
                stage.enter("Asha Rao", "employee2@cardkeep.test", Role.EMPLOYEE),
                stage.enter("Meera Iyer", "admin@cardkeep.test", Role.ADMIN),
                stage.enter("Vikram Shah", "admin2@cardkeep.test", Role.ADMIN),
                stage.enter("Farah Khan", "auditor@cardkeep.test", Role.AUDITOR),
                stage.enter("Nila Das", "approver@cardkeep.test", Role.APPROVER),
                stage.enter("Omar Ali", "officer@cardkeep.test", Role.SECURITY_OFFICER));
    }
}
