package io.cardkeep.web.card;

import io.cardkeep.application.card.BlockCard;
import io.cardkeep.application.card.Consent;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.otp.TypedCode;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Blocking a card for good: asked once, with the end of its number typed. */
@Controller
@RequestMapping("/cards/{card}/block")
final class CardBlockController {
    private final BlockCard blockCard;
    private final CardScreens screens;

    CardBlockController(BlockCard blockCard, CardScreens screens) {
        this.blockCard = blockCard;
        this.screens = screens;
    }

    @FreshFactor
    @GetMapping
    ModelAndView form(Actor actor, @PathVariable CardId card, RedirectAttributes redirect) {
        CardPage page = screens.page(actor, card);
        if (page.tile().mayBlock()) {
            return form(page, HttpStatus.OK, false);
        }
        if (page.tile().face().status() != CardStatus.BLOCKED) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Flash.note("cards.block.not-when.BLOCKED").on(redirect);
        return screens.seeOther(card);
    }

    @FreshFactor
    @PostMapping
    @Nullable
    ModelAndView create(
            Actor actor,
            @PathVariable CardId card,
            @RequestParam(defaultValue = "") String digits,
            @RequestParam UUID form,
            TypedCode code,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        BlockCard.Outcome outcome = blockCard.block(actor, card, digits, new Consent(new FormId(form), code.proof()));
        Asked asked = new Asked(false, false, redirect, response);
        return switch (outcome) {
            case BlockCard.Outcome.WrongDigits _ ->
                form(screens.page(actor, card), HttpStatus.UNPROCESSABLE_CONTENT, true);
            case BlockCard.Outcome.CodeNeeded() ->
                CodePage.of(card, CodeAct.BLOCK).goTo(asked);
            case BlockCard.Outcome other -> screens.answer(actor, card, Told.of(other), asked);
        };
    }

    private ModelAndView form(CardPage page, HttpStatus status, boolean wrong) {
        return new ModelAndView("cards/block", Map.of("page", page, "form", screens.newForm(), "wrong", wrong), status);
    }
}
