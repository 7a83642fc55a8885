package io.cardkeep.domain.card;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card as we last knew it.
 *
 * @param holder our person who holds it; null while the card is not linked to anyone
 * @param holderName the name EnKash has for the holder; null when EnKash sent none
 * @param replaces the cards this one replaced, newest first
 * @param balance what EnKash last said is on it, rupees; null when it did not say
 * @param asOf when EnKash last confirmed status and balance
 * @param version of the stored row, for optimistic locking
 */
public record Card(
        CardRef ref,
        CardProduct product,
        CardForm form,
        CardStatus status,
        MaskedNumber number,
        @Nullable PersonId holder,
        @Nullable String holderName,
        @Nullable Money balance,
        PinState pin,
        List<CardId> replaces,
        Instant asOf,
        long version) {

    public Card {
        replaces = List.copyOf(replaces);
    }

    public CardId id() {
        return ref.card();
    }

    public CompanyId company() {
        return ref.company();
    }

    public CardAccountId account() {
        return ref.account();
    }

    public boolean isHeldBy(PersonId person) {
        return person.equals(holder);
    }

    /** Whether a person may see it: their own, or any for who may see all of the company's. */
    public boolean isSeenBy(Actor actor) {
        return company().equals(actor.company()) && (isHeldBy(actor.person()) || actor.may(Permission.SEE_ALL_CARDS));
    }

    /** Whether a person may lock, unlock or block it. */
    public boolean isChangedBy(Actor actor) {
        boolean own = isHeldBy(actor.person()) && actor.may(Permission.USE_OWN_CARDS);
        return company().equals(actor.company()) && (own || actor.may(Permission.CHANGE_ANY_CARD));
    }

    /**
     * A card seen for the first time.
     *
     * @param holder our person who holds it; null when nobody of ours is known to
     * @param pin NEVER_SET for one that was made through us, since nobody can have set a PIN before
     */
    public static Card seen(IssuedCard issued, @Nullable PersonId holder, PinState pin, Instant at) {
        return new Card(
                issued.ref(),
                issued.product(),
                issued.form(),
                CardStatus.UNKNOWN.seenAs(issued.status()),
                issued.number(),
                holder,
                issued.holderName(),
                issued.balance(),
                pin,
                List.of(),
                at,
                0);
    }

    /** The card that took this one's place, as EnKash describes it; the old PIN is not carried over. */
    public Card succeededBy(IssuedCard successor, Instant at) {
        List<CardId> line = Stream.concat(Stream.of(id()), replaces.stream()).toList();
        return new Card(
                successor.ref(),
                successor.product(),
                successor.form(),
                successor.status(),
                successor.number(),
                holder,
                successor.holderName(),
                successor.balance(),
                PinState.NEVER_SET,
                line,
                at,
                0);
    }

    /** Whether a person may unlock it as it stands: a hold is let go by who may change any card, and never by its holder. */
    public boolean isUnlockedBy(Actor actor) {
        boolean anothers = actor.may(Permission.CHANGE_ANY_CARD) && !isHeldBy(actor.person());
        return isChangedBy(actor) && (status != CardStatus.HELD || anothers);
    }

    /** The card linked to the person who holds it. */
    public Card heldBy(PersonId person) {
        return new Card(ref, product, form, status, number, person, holderName, balance, pin, replaces, asOf, version);
    }

    /** The card as EnKash now describes it; who holds it and what we know of its PIN stay ours. */
    public Card refreshedBy(IssuedCard issued, Instant at) {
        return new Card(
                ref,
                issued.product(),
                issued.form(),
                status.seenAs(issued.status()),
                issued.number(),
                holder,
                issued.holderName(),
                issued.balance(),
                pin,
                replaces,
                at,
                version);
    }
}
