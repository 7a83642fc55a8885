package io.cardkeep.web.people;

import io.cardkeep.application.people.Join;
import io.cardkeep.application.people.NewPasswords;
import io.cardkeep.application.people.SetUpFirstAdmin;

/** How taking up a link ended, whichever link it was. */
sealed interface Taking {
    record Done() implements Taking {}

    record Gone() implements Taking {}

    /**
     * Something typed will not do.
     *
     * @param message key of what to say at the field
     */
    record Unfit(String field, String message) implements Taking {}

    static Taking of(SetUpFirstAdmin.Outcome outcome) {
        return switch (outcome) {
            case SetUpFirstAdmin.Outcome.Made(String email) -> new Done();
            case SetUpFirstAdmin.Outcome.LinkGone() -> new Gone();
            case SetUpFirstAdmin.Outcome.NameUnfit() -> new Unfit("name", "people.name-unfit");
            case SetUpFirstAdmin.Outcome.AddressUnfit() -> new Unfit("email", "people.address-unfit");
            case SetUpFirstAdmin.Outcome.AddressTaken() -> new Unfit("email", "people.address-taken");
            case SetUpFirstAdmin.Outcome.PasswordUnfit(var fault) -> passwordUnfit(fault);
        };
    }

    static Taking of(Join.Outcome outcome) {
        return switch (outcome) {
            case Join.Outcome.Joined(String email) -> new Done();
            case Join.Outcome.LinkGone() -> new Gone();
            case Join.Outcome.PasswordUnfit(var fault) -> passwordUnfit(fault);
        };
    }

    /** Key of what to say of a password that will not do. */
    static String message(NewPasswords.Fault fault) {
        return switch (fault) {
            case LENGTH -> "people.password-unfit";
            case GUESSABLE -> "people.password-guessable";
        };
    }

    private static Taking passwordUnfit(NewPasswords.Fault fault) {
        return new Unfit("password", message(fault));
    }
}
