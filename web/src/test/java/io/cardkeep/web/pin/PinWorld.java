package io.cardkeep.web.pin;

import io.cardkeep.domain.card.Card;
import io.cardkeep.web.CardkeepServer;
import io.cardkeep.web.Company;
import io.cardkeep.web.Visit;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/**
 * The application that the tests of PINs share, and what they all do in it. Each has people and cards of its own. Who
 * moves its clock does so by minutes, since a session lasts for half a day.
 */
final class PinWorld {
    static final CardkeepServer APP = CardkeepServer.start(Map.of("enkash.read-timeout", "2s"));
    static final Company COMPANY = new Company(APP);

    private PinWorld() {}

    static String pinPage(Card card) {
        return "/cards/" + card.id().value() + "/pin";
    }

    /** Asks for a challenge, as the page's script does. */
    static HttpResponse<String> challenge(Visit visit, Card card) {
        return visit.post(pinPage(card) + "/challenge", Map.of(), "Accept", "application/json");
    }

    /** Seals a PIN to a new challenge. */
    static String sealed(Visit visit, Card card, String pin) {
        return JavaSeal.seal(pin, challenge(visit, card).body());
    }

    static HttpResponse<String> send(Visit visit, Card card, String sealed) {
        return send(visit, card, sealed, UUID.randomUUID());
    }

    static HttpResponse<String> send(Visit visit, Card card, String sealed, UUID form) {
        return visit.post(pinPage(card), Map.of("sealed", sealed, "form", form.toString()));
    }
}
