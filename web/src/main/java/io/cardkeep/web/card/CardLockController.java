package io.cardkeep.web.card;

import io.cardkeep.application.card.Consent;
import io.cardkeep.application.card.LockCard;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.otp.TypedCode;
import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.FreshFactor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A card's lock: put on and taken off. */
@Controller
@RequestMapping("/cards/{card}/lock")
final class CardLockController {
    private final LockCard lockCard;
    private final CardScreens screens;

    CardLockController(LockCard lockCard, CardScreens screens) {
        this.lockCard = lockCard;
        this.screens = screens;
    }

    @EvenAsleep
    @PostMapping
    @Nullable
    ModelAndView create(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "false") boolean list,
            TypedCode code,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LockCard.Outcome outcome = lockCard.lock(actor, card, new Consent(new FormId(form), code.proof()));
        return answer(actor, card, CodeAct.LOCK, outcome, new Asked(htmx, list, redirect, response));
    }

    @FreshFactor
    @DeleteMapping
    @Nullable
    ModelAndView delete(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "false") boolean list,
            TypedCode code,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LockCard.Outcome outcome = lockCard.unlock(actor, card, new Consent(new FormId(form), code.proof()));
        return answer(actor, card, CodeAct.UNLOCK, outcome, new Asked(htmx, list, redirect, response));
    }

    private @Nullable ModelAndView answer(
            Actor actor, CardId card, CodeAct act, LockCard.Outcome outcome, Asked asked) {
        return outcome instanceof LockCard.Outcome.CodeNeeded
                ? CodePage.of(card, act).goTo(asked)
                : screens.answer(actor, card, Told.of(act.key(), outcome), asked);
    }
}
