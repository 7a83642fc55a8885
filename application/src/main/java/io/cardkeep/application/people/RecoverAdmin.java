package io.cardkeep.application.people;

import static io.cardkeep.domain.history.Outcome.DONE;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.application.history.Draft;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.PeopleAction;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonTouch;
import io.cardkeep.domain.people.Recoveries;
import io.cardkeep.domain.people.Role;
import io.cardkeep.domain.people.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets an admin or a security officer in anew from the server's console, when nobody is left who could do it by two
 * people. Whoever can type there could change the database as well, so this gives them nothing but a trace: all admins,
 * officers and auditors are told, and no PIN runs on the account for a day.
 */
public final class RecoverAdmin {
    private static final int BATCH = 200;

    private final People people;
    private final Recoveries recoveries;
    private final Sessions sessions;
    private final SendInvitation invitations;
    private final Chronicle chronicle;

    public RecoverAdmin(
            People people, Recoveries recoveries, Sessions sessions, SendInvitation invitations, Chronicle chronicle) {
        this.people = people;
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.invitations = invitations;
        this.chronicle = chronicle;
    }

    /**
     * Takes every way in from them and makes a link that works once, for an hour.
     *
     * @param typed as their e-mail address
     */
    public Outcome recover(CompanyId company, String typed) {
        Draft draft = chronicle.draft(company, PeopleAction.RECOVER_AT_CONSOLE);
        Optional<Person> known = Spelling.address(typed)
                .flatMap(people::findByEmail)
                .filter(person -> person.company().equals(company));
        if (known.isEmpty()) {
            return draft.refused("not-found", new Outcome.NotFound());
        }
        Person person = known.get();
        draft.on(person);
        if (!person.role().isKept()) {
            return draft.refused("not-an-admin", new Outcome.NotAnAdmin());
        }
        return person.active() ? recover(person, draft) : draft.refused("inactive-account", new Outcome.Inactive());
    }

    private Outcome recover(Person person, Draft draft) {
        PersonTouch touch =
                new PersonTouch(person.id(), person.id(), PersonTouch.Kind.RECOVERED, null, chronicle.now());
        if (!recoveries.carryOutAtConsole(person, touch, draft.copy().ends(DONE))) {
            return draft.refused("changed-meanwhile", new Outcome.ChangedMeanwhile());
        }
        sessions.endAll(person.id());
        List<Person> told = watchers(person.company());
        return new Outcome.Recovered(person.name(), invitations.atConsole(person, told, chronicle.now()), told.size());
    }

    /** Everybody who should know of it. */
    private List<Person> watchers(CompanyId company) {
        List<Person> watchers = new ArrayList<>();
        List<Person> page = people.list(company, null, BATCH);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(person -> person.active() && (person.role().isKept() || person.role() == Role.AUDITOR))
                    .forEach(watchers::add);
            page = page.size() < BATCH
                    ? List.of()
                    : people.list(company, page.getLast().email(), BATCH);
        }
        return watchers;
    }

    public sealed interface Outcome {
        /** The link is a secret of whoever reads the console. */
        final class Recovered implements Outcome {
            private final String name;
            private final String link;
            private final int told;

            Recovered(String name, String link, int told) {
                this.name = name;
                this.link = link;
                this.told = told;
            }

            public String name() {
                return name;
            }

            public String link() {
                return link;
            }

            /** How many people are told by mail. */
            public int told() {
                return told;
            }

            @Override
            public String toString() {
                return "Recovered";
            }
        }

        /** Nobody of the company has this address. */
        record NotFound() implements Outcome {}

        /** Any admin and a second person let them in anew, in the browser. */
        record NotAnAdmin() implements Outcome {}

        /** Their access was ended; another admin gives it back. */
        record Inactive() implements Outcome {}

        /** Somebody changed the account at the same time. */
        record ChangedMeanwhile() implements Outcome {}
    }
}
