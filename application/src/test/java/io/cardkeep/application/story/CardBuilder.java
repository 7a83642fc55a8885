package io.cardkeep.application.story;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.PinState;
import io.cardkeep.domain.history.CardAction;
import io.cardkeep.domain.history.Outcome;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes cards of a story; reads like a sentence. */
public final class CardBuilder {
    private final World world;
    private CardStatus status = CardStatus.ACTIVE;
    private PinState pin = PinState.UNKNOWN;
    private CardProduct product = CardProduct.CORPORATE;
    private CardForm form = CardForm.PHYSICAL;
    private @Nullable PersonId holder;
    private @Nullable String holderName;
    private List<CardId> replaces = List.of();

    CardBuilder(World world) {
        this.world = world;
    }

    public CardBuilder heldBy(Actor person) {
        holder = person.person();
        holderName = person.name().toUpperCase(Locale.ROOT);
        return this;
    }

    public CardBuilder namedAtEnkash(String name) {
        holderName = name;
        return this;
    }

    public CardBuilder in(CardStatus state) {
        status = state;
        return this;
    }

    public CardBuilder withPin(PinState state) {
        pin = state;
        return this;
    }

    public CardBuilder of(CardProduct what) {
        product = what;
        return this;
    }

    public CardBuilder virtual() {
        form = CardForm.VIRTUAL;
        return this;
    }

    public CardBuilder replacing(Card old) {
        replaces = List.of(old.id());
        return this;
    }

    public Card build() {
        Card card = new Card(
                new CardRef(World.COMPANY, World.ACCOUNT, new CardId("EKC" + Samples.number())),
                product,
                form,
                status,
                new MaskedNumber("4312"),
                holder,
                holderName,
                Money.of("1249.50"),
                pin,
                replaces,
                world.clock.instant(),
                0);
        world.memory
                .cards()
                .add(
                        card,
                        world.chronicle
                                .draft(World.COMPANY, CardAction.FOUND)
                                .on(card)
                                .ends(Outcome.DONE));
        return card;
    }
}
