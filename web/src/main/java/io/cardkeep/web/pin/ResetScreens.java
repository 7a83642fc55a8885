package io.cardkeep.web.pin;

import io.cardkeep.application.pin.RequestPinReset;
import io.cardkeep.application.pin.RequestPinReset.Asking;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.PinResetReason;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Draws the page on which a reset is asked for, or says why none can be. */
final class ResetScreens {
    private final RequestPinReset requests;

    ResetScreens(RequestPinReset requests) {
        this.requests = requests;
    }

    /** What was filled in. */
    record Input(CardId card, PinResetReason reason, String note) {}

    ModelAndView form(Actor actor, CardId card) {
        return screen(actor, card, HttpStatus.OK, null, null);
    }

    /** The form again, to be told why the reset is needed. */
    ModelAndView withoutReason(Actor actor, CardId card) {
        return screen(actor, card, HttpStatus.UNPROCESSABLE_CONTENT, Refusal.of("pin-resets.reason-missing"), null);
    }

    /** The form again, with what was filled in and why it was refused. */
    ModelAndView refused(Actor actor, Asking asking, Input input) {
        return screen(actor, input.card(), statusOf(asking), sentence(asking), input);
    }

    private ModelAndView screen(
            Actor actor, CardId card, HttpStatus status, @Nullable Refusal refusal, @Nullable Input input) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("reasons", PinResetReason.values());
        model.put("card", card.value());
        model.put("input", input);
        return switch (requests.form(actor, card)) {
            case RequestPinReset.Form.Open open -> {
                model.put("form", open);
                model.put("refusal", refusal);
                yield new ModelAndView("pin-resets/new", model, status);
            }
            case RequestPinReset.Form.Shut(Asking why) -> {
                model.put("refusal", input == null ? sentence(why) : refusal);
                yield new ModelAndView("pin-resets/shut", model, statusOfShut(why, status));
            }
        };
    }

    private static HttpStatus statusOf(Asking asking) {
        return switch (asking) {
            case Asking.AlreadyOpen _ -> HttpStatus.CONFLICT;
            case Asking.NotAllowed _ -> HttpStatus.FORBIDDEN;
            case Asking.Asked _,
                    Asking.FirstPinIsFree _,
                    Asking.NobodyHoldsIt _,
                    Asking.NoPinInThisState _,
                    Asking.NoteTooLong _,
                    Asking.NotFound _ -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static HttpStatus statusOfShut(Asking why, HttpStatus otherwise) {
        return why instanceof Asking.NotAllowed ? statusOf(why) : otherwise;
    }

    private static Refusal sentence(Asking asking) {
        return switch (asking) {
            case Asking.Asked asked -> Refusal.of("pin-resets.asked", asked.number());
            case Asking.AlreadyOpen open -> Refusal.of("pin-resets.already-open", open.number());
            case Asking.FirstPinIsFree() -> Refusal.of("pin-resets.first-pin-is-free");
            case Asking.NobodyHoldsIt() -> Refusal.of("pin-resets.nobody-holds-it");
            case Asking.NoPinInThisState(var status) -> Refusal.of("pin.no-pin." + status);
            case Asking.NoteTooLong(int most) -> Refusal.of("pin-resets.note-too-long", String.valueOf(most));
            case Asking.NotAllowed() -> Refusal.of("pin-resets.not-allowed");
            case Asking.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
