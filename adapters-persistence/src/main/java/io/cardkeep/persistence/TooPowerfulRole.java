package io.cardkeep.persistence;

/** The application connects as a role that could change the history. */
final class TooPowerfulRole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooPowerfulRole(String role, String why) {
        super("Cardkeep must not run as the database role \"" + role + "\": " + why + ".");
    }
}
