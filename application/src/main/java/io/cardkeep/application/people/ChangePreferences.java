package io.cardkeep.application.people;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A person chooses the language and the time zone that Cardkeep speaks to them in. */
public final class ChangePreferences {
    private static final Set<String> LANGUAGES = Set.of("en", "hi");

    private final People people;
    private final Chronicle chronicle;

    public ChangePreferences(People people, Chronicle chronicle) {
        this.people = people;
        this.chronicle = chronicle;
    }

    /**
     * Changes the actor's own preferences.
     *
     * @param language {@code en} or {@code hi}
     * @param zone an IANA zone id
     */
    public Outcome change(Actor actor, String language, String zone) {
        if (!LANGUAGES.contains(language)) {
            return new Outcome.LanguageUnknown();
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            return new Outcome.ZoneUnknown();
        }
        Optional<Person> person = people.find(actor.company(), actor.person());
        boolean stored = person.isPresent() && store(actor, person.get().speaking(language, zone));
        return stored ? new Outcome.Changed() : new Outcome.ChangedMeanwhile();
    }

    private boolean store(Actor actor, Person changed) {
        HistoryEntry entry = chronicle
                .draft(actor, PeopleAction.CHANGE_PREFERENCES)
                .on(changed)
                .with("language", changed.language())
                .with("zone", changed.zone())
                .ends(io.cardkeep.domain.history.Outcome.DONE);
        return people.change(changed, null, entry);
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record LanguageUnknown() implements Outcome {}

        record ZoneUnknown() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}
    }
}
