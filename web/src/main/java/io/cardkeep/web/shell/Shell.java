package io.cardkeep.web.shell;

import io.cardkeep.application.outage.ShowOutage;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.security.Stay;
import io.cardkeep.web.security.Visitor;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the layout needs to draw itself around a page for somebody signed in. */
public final class Shell {
    private final PersonId person;
    private final String name;
    private final boolean remembered;
    private final Role role;
    private final ZoneId zone;
    private final String companyName;
    private final LongSupplier waiting;
    private final Supplier<Optional<ShowOutage.Silence>> silence;

    Shell(Visitor visitor, String companyName, LongSupplier waiting, Supplier<Optional<ShowOutage.Silence>> silence) {
        Person person = visitor.person();
        this.person = person.id();
        this.name = person.name();
        this.remembered = visitor.stay() != Stay.SHORT;
        this.role = person.role();
        this.zone = ZoneId.of(person.zone());
        this.companyName = companyName;
        this.waiting = waiting;
        this.silence = silence;
    }

    /** After how many minutes without a request they are signed out; null on a device that is remembered. */
    public @Nullable Long idleMinutes() {
        return remembered ? null : Stay.IDLE.toMinutes();
    }

    /** Whose page it is. */
    public String person() {
        return person.value().toString();
    }

    public String name() {
        return name;
    }

    /** At most two letters. */
    public String initials() {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    public Role role() {
        return role;
    }

    public String companyName() {
        return companyName;
    }

    public ZoneId zone() {
        return zone;
    }

    public List<Place> places() {
        return NavItem.of(role).stream().map(Place::of).toList();
    }

    public List<Place> phonePlaces() {
        return NavItem.phone(role).stream().map(Place::of).toList();
    }

    /** How many requests and proposals wait for a decision; asked only when the layout draws it. */
    public long waiting() {
        return waiting.getAsLong();
    }

    /** That EnKash cannot be reached, null while it can; asked only where a page says so. */
    public ShowOutage.@Nullable Silence silence() {
        return silence.get().orElse(null);
    }
}
