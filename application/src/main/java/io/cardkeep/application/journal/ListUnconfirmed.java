package io.cardkeep.application.journal;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.Cards;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.journal.ChangeStop;
import io.cardkeep.domain.journal.ChangeStops;
import io.cardkeep.domain.journal.Closing;
import io.cardkeep.domain.journal.Closings;
import io.cardkeep.domain.journal.Instruction;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.journal.Instructions;
import io.cardkeep.domain.journal.Terms;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.People;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of the company whose outcome nobody knows, with how far the search for it has come. */
public final class ListUnconfirmed {
    private final Instructions instructions;
    private final Closings closings;
    private final Cards cards;
    private final People people;
    private final ChangeStops stops;

    public ListUnconfirmed(
            Instructions instructions, Closings closings, Cards cards, People people, ChangeStops stops) {
        this.stops = stops;
        this.instructions = instructions;
        this.closings = closings;
        this.cards = cards;
        this.people = people;
    }

    /** Those that admins are asked about first, then the oldest; at most 200. */
    public Outcome list(Actor actor) {
        if (!actor.may(Permission.SEE_ALL_CARDS)) {
            return new Outcome.NotAllowed();
        }
        List<Instruction> unconfirmed = instructions.unconfirmed(actor.company());
        Map<InstructionId, Closing> proposed = closings.of(actor.company()).stream()
                .collect(Collectors.toMap(Closing::instruction, Function.identity()));
        Map<CardId, Card> known = cards.byIds(
                actor.company(),
                unconfirmed.stream()
                        .flatMap(each -> each.aboutCard().stream())
                        .map(CardRef::card)
                        .collect(Collectors.toSet()));
        Map<PersonId, Person> named = people.byIds(actor.company(), whom(unconfirmed, proposed));
        List<Row> rows = unconfirmed.stream()
                .map(each -> row(
                        actor,
                        each,
                        each.aboutCard().map(ref -> known.get(ref.card())).orElse(null),
                        proposed.get(each.id()),
                        named))
                .toList();
        return new Outcome.Listed(rows, stops.of(actor.company()), actor.may(Permission.CLOSE_INSTRUCTIONS));
    }

    private static List<PersonId> whom(List<Instruction> unconfirmed, Map<InstructionId, Closing> proposed) {
        return Stream.concat(
                        unconfirmed.stream().map(Instruction::actor),
                        proposed.values().stream().map(Closing::proposedBy))
                .distinct()
                .toList();
    }

    private static Row row(
            Actor actor,
            Instruction each,
            @Nullable Card card,
            @Nullable Closing closing,
            Map<PersonId, Person> named) {
        boolean asked = each.watch().adminsAskedAt() != null;
        return new Row(
                each.id(),
                each.kind(),
                card == null ? null : new OnCard(card.id(), card.number()),
                About.what(each, card),
                amount(each.terms()),
                name(each.actor(), named),
                each.intendedAt(),
                each.kind().canBeReadBack() ? each.watch().next() : null,
                each.watch().adminsAskedAt(),
                closing == null
                        ? null
                        : new Proposal(closing.done(), closing.note(), name(closing.proposedBy(), named), closing.at()),
                asked && actor.may(Permission.CLOSE_INSTRUCTIONS));
    }

    private static @Nullable Money amount(Terms terms) {
        return switch (terms) {
            case Terms.Loading(Money amount, var _) -> amount;
            case Terms.Issuing(var _, Money load, var _) -> load;
            case Terms.None() -> null;
            case Terms.Controlling _ -> null;
            case Terms.Replacing _ -> null;
            case Terms.Opening _ -> null;
        };
    }

    private static String name(PersonId id, Map<PersonId, Person> named) {
        Person person = named.get(id);
        return person == null ? "" : person.name();
    }

    public sealed interface Outcome {
        /**
         * The list.
         *
         * @param stops kinds of change that are sent no more
         * @param mayRelease whether the reader may let them on again
         */
        record Listed(List<Row> rows, List<ChangeStop> stops, boolean mayRelease) implements Outcome {
            public Listed {
                rows = List.copyOf(rows);
                stops = List.copyOf(stops);
            }
        }

        record NotAllowed() implements Outcome {}
    }

    /**
     * A change as the list shows it.
     *
     * @param card null where it is about none yet
     * @param whom the card's holder as EnKash has them, the address a card is to be issued to, or the title of an account
     *     that is to be opened; null when EnKash sent no name
     * @param amount of a load or an opening balance, rupees; null for anything else
     * @param nextLook when EnKash is asked again; null for what cannot be read back
     * @param adminsAskedAt since when admins are asked; null while EnKash alone is
     * @param proposal what somebody says became of it; null when nobody did
     * @param mayClose whether the reader may say or confirm what became of it, as far as their role goes
     */
    public record Row(
            InstructionId id,
            InstructionKind kind,
            @Nullable OnCard card,
            @Nullable String whom,
            @Nullable Money amount,
            String by,
            Instant since,
            @Nullable Instant nextLook,
            @Nullable Instant adminsAskedAt,
            @Nullable Proposal proposal,
            boolean mayClose) {}

    /** The card a change is about. */
    public record OnCard(CardId id, MaskedNumber number) {}

    /** One person's word. */
    public record Proposal(boolean done, String note, String by, Instant at) {}
}
