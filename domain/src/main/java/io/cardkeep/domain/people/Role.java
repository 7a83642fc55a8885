package io.cardkeep.domain.people;

import static io.cardkeep.domain.people.Permission.*;

import java.util.Map;
import java.util.Set;

/** What a person is to the company, and with it everything they may do. */
public enum Role {
    EMPLOYEE,
    /** Decides about PINs and does nothing else for others. */
    APPROVER,
    ADMIN,
    AUDITOR,
    /** Looks after people and their sign-in; neither cards nor money. */
    SECURITY_OFFICER;

    /** The one table of permissions. */
    private static final Map<Role, Set<Permission>> PERMISSIONS = Map.of(
            EMPLOYEE, Set.of(USE_OWN_CARDS, READ_OWN_HISTORY),
            APPROVER, Set.of(USE_OWN_CARDS, DECIDE_PIN_RESETS, READ_OWN_HISTORY),
            ADMIN,
                    Set.of(
                            USE_OWN_CARDS,
                            SEE_ALL_CARDS,
                            CHANGE_ANY_CARD,
                            LOAD_CARDS,
                            CONTROL_CARDS,
                            ISSUE_CARDS,
                            CLOSE_INSTRUCTIONS,
                            ASK_FOR_OTHERS,
                            DECIDE_PIN_RESETS,
                            PROPOSE_FIRST_PINS,
                            MANAGE_PEOPLE,
                            MANAGE_ACCOUNTS,
                            EXAMINE_INSTALLATION,
                            READ_OWN_HISTORY,
                            READ_COMPANY_HISTORY),
            AUDITOR, Set.of(SEE_ALL_CARDS, READ_OWN_HISTORY, READ_COMPANY_HISTORY),
            SECURITY_OFFICER, Set.of(USE_OWN_CARDS, MANAGE_PEOPLE, READ_OWN_HISTORY, READ_COMPANY_HISTORY));

    /** Whether it allows everything that the other does: nobody gives what they do not hold. */
    public boolean covers(Role other) {
        return permissions().containsAll(other.permissions());
    }

    /** Whether a company always keeps somebody who holds it, since nobody could give it again or let people in. */
    public boolean isKept() {
        return may(MANAGE_PEOPLE);
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    private Set<Permission> permissions() {
        return PERMISSIONS.getOrDefault(this, Set.of());
    }
}
