package io.cardkeep.web.card;

import io.cardkeep.application.otp.SendCode;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.otp.OtpAction;
import io.cardkeep.domain.otp.OtpRequestId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.TryLater;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The one-time code that EnKash may want before a card is locked, unlocked or blocked. */
@Controller
@RequestMapping("/cards/{card}/code")
final class CardCodeController {
    private final SendCode sendCode;
    private final CardScreens screens;

    CardCodeController(SendCode sendCode, CardScreens screens) {
        this.sendCode = sendCode;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable CardId card, @RequestParam CodeAct act) {
        CardPage page = screens.page(actor, card);
        if (!act.isOpen(page.tile())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return draw(page, act, null, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            Actor actor, @PathVariable CardId card, @RequestParam CodeAct act, HttpServletResponse response) {
        SendCode.Outcome outcome = sendCode.send(actor, card, OtpAction.BLOCK_CARD);
        CardPage page = screens.page(actor, card);
        return switch (outcome) {
            case SendCode.Outcome.Sent(OtpRequestId request) ->
                draw(page, act, request, flash(Flash.done("cards.code.sent")), HttpStatus.OK);
            case SendCode.Outcome.Declined(String reason) -> {
                Map<String, Object> said = flash(Flash.refused("cards.code.declined", reason));
                yield draw(page, act, null, said, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SendCode.Outcome.Unavailable(Duration retryAfter) -> {
                TryLater.on(response, retryAfter);
                Map<String, Object> said = flash(Flash.refused("cards.code.not-sent"));
                yield draw(page, act, null, said, HttpStatus.SERVICE_UNAVAILABLE);
            }
            case SendCode.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case SendCode.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Map<String, Object> flash(Flash flash) {
        return Map.of(Flash.ATTRIBUTE, flash);
    }

    private ModelAndView draw(
            CardPage page, CodeAct act, @Nullable OtpRequestId request, Map<String, Object> said, HttpStatus status) {
        Map<String, Object> model = new HashMap<>(said);
        model.put("page", page);
        model.put("act", act.key());
        model.put("own", page.tile().face().mine());
        model.put("form", screens.newForm());
        if (request != null) {
            model.put("request", request.value());
        }
        return new ModelAndView("cards/code", model, status);
    }
}
