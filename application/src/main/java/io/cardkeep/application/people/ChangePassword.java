package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.PasswordHash;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person changes their own password, by the one before (OWASP ASVS 5.0, 6.2.2 and 6.2.3). Elsewhere they are signed out,
 * and they are told by mail.
 */
public final class ChangePassword {
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Notices notices;
    private final Chronicle chronicle;

    public ChangePassword(People people, Passwords passwords, Sessions sessions, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * Changes the actor's. Both passwords stay the caller's to close.
     *
     * @param kept the session that it is done in
     */
    public Outcome change(Actor actor, Password current, Password chosen, UUID kept) {
        Draft draft = chronicle.draft(actor, SignInAction.CHANGE_PASSWORD);
        Optional<Person> known =
                people.find(actor.company(), actor.person()).filter(person -> person.passwordHash() != null);
        if (known.isEmpty()) {
            return draft.refused("no-password", new Outcome.NoPassword());
        }
        if (!passwords.check().isCurrent(known.get(), current, actor.origin())) {
            return draft.refused("wrong-password", new Outcome.CurrentWrong());
        }
        return switch (passwords
                .fresh()
                .choose(chosen, List.of(known.get().name(), known.get().email()))) {
            case NewPasswords.Choice.Unfit(var fault) -> draft.refused("password-unfit", new Outcome.Unfit(fault));
            case NewPasswords.Choice.Taken(PasswordHash hash) -> change(known.get(), hash, kept, draft);
        };
    }

    private Outcome change(Person person, PasswordHash hash, UUID kept, Draft draft) {
        if (!people.change(person.withPassword(hash), null, draft.copy().ends(DONE))) {
            return draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
        }
        sessions.endOthers(person.id(), kept);
        notices.send(new Notice.PasswordChanged(person, chronicle.now()));
        return new Outcome.Changed();
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        /** Or none is taken at the moment, after ten wrong ones. */
        record CurrentWrong() implements Outcome {}

        record Unfit(NewPasswords.Fault fault) implements Outcome {}

        /** They sign in without one. */
        record NoPassword() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}
    }
}
