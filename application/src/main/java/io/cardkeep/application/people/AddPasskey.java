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

/** A person adds a passkey of their own, nobody one for somebody else. They are told of it by mail. */
public final class AddPasskey {
    private static final int LONGEST_LABEL = 60;

    private final People people;
    private final Passkeys passkeys;
    private final Notices notices;
    private final Chronicle chronicle;

    public AddPasskey(People people, Passkeys passkeys, Notices notices, Chronicle chronicle) {
        this.people = people;
        this.passkeys = passkeys;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /**
     * Adds one of the actor's.
     *
     * @param typed what they call it, 1 to 60 characters
     * @param credential as the browser made it, once that was found to hold
     */
    public Outcome add(Actor actor, String typed, Passkey.Credential credential) {
        Draft draft = chronicle.draft(actor, SignInAction.ADD_PASSKEY);
        Optional<String> label = Spelling.label(typed, LONGEST_LABEL);
        if (label.isEmpty()) {
            return draft.refused("label-unfit", new Outcome.LabelUnfit());
        }
        Passkey passkey = new Passkey(
                new PasskeyId(chronicle.newId()),
                actor.company(),
                actor.person(),
                label.get(),
                credential,
                chronicle.now(),
                null);
        return switch (passkeys.add(passkey, draft.with("passkey", label.get()).ends(DONE))) {
            case ADDED -> {
                tell(actor, passkey);
                yield new Outcome.Added(passkey.label());
            }
            case KNOWN_ALREADY -> draft.refused("known-already", new Outcome.KnownAlready());
            case TOO_MANY -> draft.refused("too-many", new Outcome.TooMany());
        };
    }

    /** What the browser made does not hold, or its time was over. */
    public void notMade(Actor actor) {
        chronicle.draft(actor, SignInAction.ADD_PASSKEY).refused("no-proof");
    }

    private void tell(Actor actor, Passkey passkey) {
        people.find(actor.company(), actor.person())
                .map(person -> new Notice.PasskeyAdded(person, passkey.label(), passkey.addedAt()))
                .ifPresent(notices::send);
    }

    public sealed interface Outcome {
        record Added(String label) implements Outcome {}

        record LabelUnfit() implements Outcome {}

        /** Somebody signs in with this credential already. */
        record KnownAlready() implements Outcome {}

        record TooMany() implements Outcome {}
    }
}
