package io.cardkeep.application.people;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company's people, for who manages them. */
public final class ShowPeople {
    public ShowPeople(People people) {}

    /**
     * A keyset page by e-mail address.
     *
     * @param afterEmail the last address of the page before; null for the first page
     */
    public Outcome list(Actor actor, @Nullable String afterEmail) {
        return io.cardkeep.application.Unfilled.in("list");
    }

    /**
     * A person as the list shows them.
     *
     * @param invitedBy their name; null when nobody invited them
     * @param joined whether they have chosen a password
     * @param right how their right to decide stands
     * @param mayConfirm whether the actor may confirm that right now
     */
    public record Row(
            PersonId id,
            String name,
            String email,
            Role role,
            @Nullable String employeeNumber,
            @Nullable String invitedBy,
            boolean joined,
            boolean active,
            Right right,
            boolean mayConfirm) {}

    /** Whether a person may decide, and whether somebody confirmed it. */
    public enum Right {
        NONE,
        UNCONFIRMED,
        CONFIRMED
    }

    public sealed interface Outcome {
        /**
         * A page of people.
         *
         * @param next for the page after this one; null on the last */
        record Listed(List<Row> people, @Nullable String next) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
