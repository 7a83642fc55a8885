package io.cardkeep.web.routes;

import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.pin.PinResetId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that a route can be asked about, under every name that it may have in an address or a form.
 *
 * @param id of the reset, the proposal, the passkey or the person
 */
record Thing(CompanyId company, String card, String digits, UUID id) {
    static Thing of(Card card, PinResetId reset) {
        return new Thing(card.company(), card.id().value(), card.number().lastDigits(), reset.value());
    }

    static Thing of(Card card, FirstPinId proposal) {
        return new Thing(card.company(), card.id().value(), card.number().lastDigits(), proposal.value());
    }

    static Thing of(Card card, PersonId person) {
        return new Thing(card.company(), card.id().value(), card.number().lastDigits(), person.value());
    }

    static Thing of(Card card, PasskeyId passkey) {
        return new Thing(card.company(), card.id().value(), card.number().lastDigits(), passkey.value());
    }

    static Thing nobodys(CompanyId company) {
        return new Thing(company, "EKCNOBODYS", "0000", UUID.randomUUID());
    }

    CardId cardId() {
        return new CardId(card);
    }

    String in(String text) {
        return text.replace("{card}", card)
                .replace("{digits}", digits)
                .replace("{id}", id.toString())
                .replace("{form}", UUID.randomUUID().toString());
    }

    Map<String, String> in(Map<String, String> form) {
        return form.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> in(field.getValue())));
    }
}
