package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHasher;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;

/** Taking up an invitation: an invited person chooses a password. */
public final class Join {
    public Join(People people, SetUpLinks links, PasswordHasher hasher, Chronicle chronicle) {}

    /** What a link is for, before anything is typed; looking does not use it up. */
    public Door look(SetUpToken token) {
        return io.cardkeep.application.Unfilled.in("look");
    }

    /** Takes the link up. The password stays the caller's to close. */
    public Outcome join(SetUpToken token, Password password, Origin origin) {
        return io.cardkeep.application.Unfilled.in("join");
    }

    /** What is behind a link. */
    public sealed interface Door {
        /** It makes the first admin: see {@link SetUpFirstAdmin#take}. */
        record FirstAdmin() implements Door {}

        record Invited(String name, String email) implements Door {}

        record Gone() implements Door {}
    }

    public sealed interface Outcome {
        record Joined(String email) implements Outcome {}

        /** Used, ended or never given. */
        record LinkGone() implements Outcome {}

        record PasswordUnfit(int least, int most) implements Outcome {}
    }
}
