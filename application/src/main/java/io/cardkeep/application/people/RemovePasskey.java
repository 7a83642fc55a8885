package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.history.SignInAction;
import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.domain.people.People;
import java.util.Optional;

/** A person removes a passkey of their own, unless they could not sign in any more. They are told of it by mail. */
public final class RemovePasskey {
    private final People people;
    private final Passkeys passkeys;
    private final Notices notices;
    private final Chronicle chronicle;

    public RemovePasskey(People people, Passkeys passkeys, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.passkeys = passkeys;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Removes one of the actor's. */
    public Outcome remove(Actor actor, PasskeyId id) {
        Draft draft = chronicle.draft(actor, SignInAction.REMOVE_PASSKEY);
        Optional<Passkey> passkey = passkeys.of(actor.company(), actor.person()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (passkey.isEmpty()) {
            return draft.refused("not-found", new Outcome.NotFound());
        }
        draft.with("passkey", passkey.get().label());
        return switch (passkeys.remove(passkey.get(), draft.ends(DONE))) {
            case REMOVED -> {
                tell(actor, passkey.get());
                yield new Outcome.Removed(passkey.get().label());
            }
            case GONE -> draft.refused("not-found", new Outcome.NotFound());
            case LAST_WAY_IN -> draft.refused("last-way-in", new Outcome.LastWayIn());
        };
    }

    private void tell(Actor actor, Passkey passkey) {
        people.find(actor.company(), actor.person())
                .map(person -> new Notice.PasskeyRemoved(person, passkey.label(), chronicle.now()))
                .ifPresent(notices::send);
    }

    public sealed interface Outcome {
        record Removed(String label) implements Outcome {}

        /** They have no password and no other passkey. */
        record LastWayIn() implements Outcome {}

        record NotFound() implements Outcome {}
    }
}
