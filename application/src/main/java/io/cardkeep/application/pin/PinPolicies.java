package io.cardkeep.application.pin;

import io.cardkeep.application.history.Chronicle;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.people.Person;
import io.cardkeep.domain.pin.HolderFacts;
import io.cardkeep.domain.pin.PinPolicy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The PIN policy of this installation as it stands today, and what of a holder it looks at. */
public final class PinPolicies {
    private final int minLength;
    private final int maxLength;
    private final Chronicle chronicle;

    /**
     * Takes the lengths that the card programme allows.
     *
     * @param minLength {@code cardkeep.pin.min-length}, 4 to 12
     * @param maxLength {@code cardkeep.pin.max-length}, not below minLength, at most 12
     */
    public PinPolicies(int minLength, int maxLength, Chronicle chronicle) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.chronicle = chronicle;
    }

    PinPolicy today() {
        return PinPolicy.on(LocalDate.ofInstant(chronicle.now(), ZoneOffset.UTC), minLength, maxLength);
    }

    HolderFacts facts(Card card, Optional<Person> holder) {
        return HolderFacts.of(holder.map(Person::facts).orElse(Person.Facts.UNKNOWN), card.number());
    }
}
