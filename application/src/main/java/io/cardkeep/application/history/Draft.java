package io.cardkeep.application.history;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.history.Action;
import io.cardkeep.domain.history.HistoryEntry;
import io.cardkeep.domain.history.HistoryEntryId;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.history.Touch;
import io.cardkeep.domain.history.Who;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the making: what it touches and what else matters is gathered as it becomes known, and each ending makes
 * an entry of its own, with its own id and time. Never give it a secret, nor text that a person typed into a field meant
 * for one.
 */
public final class Draft {
    private final Chronicle chronicle;
    private final People people;
    private final Subject subject;
    private final Set<Touch> touches = new LinkedHashSet<>();
    private final SortedMap<String, String> details = new TreeMap<>();

    Draft(Chronicle chronicle, People people, Subject subject) {
        this.chronicle = chronicle;
        this.people = people;
        this.subject = subject;
    }

    /** The same so far, to be continued in another way. */
    public Draft copy() {
        Draft copy = new Draft(chronicle, people, subject);
        copy.touches.addAll(touches);
        copy.details.putAll(details);
        return copy;
    }

    /** Touches a card, the cards it replaced, its account and its holder. */
    public Draft on(Card card) {
        PersonId holder = card.holder();
        return on(
                card,
                holder == null ? null : people.find(subject.company(), holder).orElse(null));
    }

    /**
     * As {@link #on(Card)}, for whoever has the holder at hand.
     *
     * @param holder null while nobody holds the card */
    public Draft on(Card card, @Nullable Person holder) {
        touch(Touch.Kind.CARD, card.id().value(), card.number().lastDigits());
        card.replaces().forEach(replaced -> touch(Touch.Kind.REPLACED_CARD, replaced.value(), ""));
        touch(Touch.Kind.ACCOUNT, card.account().value(), "");
        return holder == null
                ? this
                : touch(Touch.Kind.HOLDER, holder.id().value().toString(), holder.name());
    }

    /** Touches a request, its cardholder, and who asked for them. */
    public Draft on(PinResetRequest request) {
        touch(Touch.Kind.REQUEST, request.id().value().toString(), request.number());
        named(Touch.Kind.HOLDER, request.cardholder());
        return request.askedBy().equals(request.cardholder()) ? this : named(Touch.Kind.PERSON, request.askedBy());
    }

    public Draft on(InstructionId instruction) {
        return touch(Touch.Kind.INSTRUCTION, instruction.value().toString(), "");
    }

    public Draft on(Person person) {
        return touch(Touch.Kind.PERSON, person.id().value().toString(), person.name());
    }

    /** Touches what only its own room knows how to name. */
    public Draft touch(Touch.Kind kind, String id, String label) {
        touches.add(new Touch(kind, id, label));
        return this;
    }

    public Draft with(String detail, String value) {
        details.put(detail, value);
        return this;
    }

    /** An entry that says how it ended, at the present moment. */
    public HistoryEntry ends(Outcome outcome) {
        return new HistoryEntry(
                new HistoryEntryId(chronicle.newId()),
                subject.company(),
                chronicle.now(),
                subject.who(),
                subject.origin(),
                subject.action(),
                outcome,
                new ArrayList<>(touches),
                details);
    }

    /** As {@link #ends(Outcome)}, with the reason in words or codes. */
    public HistoryEntry ends(Outcome outcome, String reason) {
        return with("reason", reason).ends(outcome);
    }

    /** Writes down at once that it was refused. */
    public void refused(String reason) {
        chronicle.record(ends(Outcome.REFUSED, reason));
    }

    /** As {@link #refused(String)}, and hands on what the caller is told. */
    public <T> T refused(String reason, T told) {
        refused(reason);
        return told;
    }

    private Draft named(Touch.Kind kind, PersonId person) {
        String name = people.find(subject.company(), person).map(Person::name).orElse("");
        return touch(kind, person.value().toString(), name);
    }

    record Subject(CompanyId company, Who who, Origin origin, Action action) {}
}
