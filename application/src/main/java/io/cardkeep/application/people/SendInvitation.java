package io.cardkeep.application.people;

import io.cardkeep.domain.notice.Notice;
import io.cardkeep.domain.notice.Notices;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.SetUpLink;
import io.cardkeep.domain.people.SetUpLinks;
import io.cardkeep.domain.people.SetUpToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes a link that lets somebody join and gives it to the mail alone. */
public final class SendInvitation {
    static final Duration LIFE = Duration.ofDays(7);
    private static final Duration AT_CONSOLE = Duration.ofHours(1);

    private final SetUpLinks links;
    private final Notices notices;
    private final Supplier<byte[]> random;
    private final UnaryOperator<String> address;

    /**
     * Takes where tokens come from and where links lead.
     *
     * @param random 32 fresh random bytes each
     * @param address makes a token's text into a link of this installation
     */
    public SendInvitation(SetUpLinks links, Notices notices, Supplier<byte[]> random, UnaryOperator<String> address) {
        this.links = links;
        this.notices = notices;
        this.random = random;
        this.address = address;
    }

    /** Links that the person was sent before no longer work. */
    void to(Person person, Instant now) {
        SetUpToken token = open(person, now);
        notices.send(new Notice.Invitation(person, link(token), now.plus(LIFE)));
    }

    /** As {@link #to}, to somebody who has lost every way in, and is told who let them in anew. */
    void afterRecovery(Person person, String by, Instant now) {
        notices.send(new Notice.Recovered(person, by, now));
        to(person, now);
    }

    /**
     * A link for whoever is at the server's console, which works for an hour.
     *
     * @param told who hears of it by mail, without the link
     */
    String atConsole(Person person, List<Person> told, Instant now) {
        SetUpToken token = open(person, now.plus(AT_CONSOLE), SetUpToken.of(random.get()));
        told.forEach(watcher -> notices.send(new Notice.RecoveredAtConsole(watcher, person.name(), now)));
        return link(token);
    }

    /** As {@link #to}, for whoever hands the link over in another way. */
    SetUpToken open(Person person, Instant now) {
        return open(person, now.plus(LIFE), SetUpToken.of(random.get()));
    }

    private SetUpToken open(Person person, Instant until, SetUpToken token) {
        links.add(new SetUpLink(token.hash(), person.company(), person.id(), until));
        return token;
    }

    String link(SetUpToken token) {
        return token.lend(address);
    }
}
