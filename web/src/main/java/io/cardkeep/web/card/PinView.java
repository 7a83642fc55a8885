package io.cardkeep.web.card;

import io.cardkeep.application.pin.PinStep;
import io.cardkeep.domain.card.CardId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The next step about a card's PIN, in words and with the way there.
 *
 * @param key of a message; with {@code .button} behind it, of the way's words
 * @param args for the message
 * @param until ends the sentence; null when no time does
 * @param href null when there is nowhere to go
 * @param urgency 0 when it can wait; of several cards, the highest stands out
 */
public record PinView(
        String key,
        List<String> args,
        @Nullable Instant until,
        @Nullable String href,
        int urgency) {
    static PinView of(CardId card, PinStep step) {
        String pin = path("/cards/{card}/pin", card);
        return switch (step) {
            case PinStep.NotYours() -> plain("cards.pin.not-yours");
            case PinStep.NoPinInThisState(var status) -> plain("cards.pin.none." + status);
            case PinStep.FirstPin() -> new PinView("cards.pin.first", List.of(), null, pin, 1);
            case PinStep.Approved(var _, var number, var until) ->
                new PinView("cards.pin.approved", List.of(number), until, pin, 2);
            case PinStep.SetAgain(var since, var until) ->
                new PinView(until == null ? "cards.pin.again" : "cards.pin.again-until", List.of(), until, pin, 3);
            case PinStep.Settling(var _, var until, var _) ->
                new PinView("cards.pin.settling", List.of(), until, pin, 3);
            case PinStep.AskForReset(var _) ->
                new PinView("cards.pin.ask", List.of(), null, path("/pin-resets/new?card={card}", card), 0);
            case PinStep.Waiting(var _, var number, var endsAt) ->
                new PinView("cards.pin.waiting", List.of(number), endsAt, "/pin-resets", 0);
            case PinStep.Paused(var cause, var until) ->
                new PinView("cards.pin.paused." + cause, List.of(), until, null, 0);
        };
    }

    private static PinView plain(String key) {
        return new PinView(key, List.of(), null, null, 0);
    }

    private static String path(String path, CardId card) {
        return UriComponentsBuilder.fromUriString(path)
                .encode()
                .buildAndExpand(card.value())
                .toUriString();
    }
}
