package io.cardkeep.web.card;

import io.cardkeep.application.card.LockCard;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

    @PostMapping
    ModelAndView create(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "false") boolean list,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Told told = Told.of("lock", lockCard.lock(actor, card, new FormId(form)));
        return screens.answer(actor, card, told, new Asked(htmx, list, redirect, response));
    }

    @DeleteMapping
    ModelAndView delete(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "false") boolean list,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Told told = Told.of("unlock", lockCard.unlock(actor, card, new FormId(form)));
        return screens.answer(actor, card, told, new Asked(htmx, list, redirect, response));
    }
}
