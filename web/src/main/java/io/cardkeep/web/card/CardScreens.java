package io.cardkeep.web.card;

import io.cardkeep.application.card.ShowCard;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.TryLater;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Draws a card, and the answer to a change of it. */
final class CardScreens {
    private final ShowCard cards;
    private final Supplier<UUID> formIds;

    CardScreens(ShowCard cards, Supplier<UUID> formIds) {
        this.cards = cards;
        this.formIds = formIds;
    }

    ModelAndView show(Actor actor, CardId card) {
        return new ModelAndView("cards/show", Map.of("page", page(actor, card)));
    }

    /** The card as the actor sees it now; 404 when they do not. */
    CardPage page(Actor actor, CardId card) {
        return switch (cards.show(actor, card)) {
            case ShowCard.Outcome.Shown(var page) -> CardPage.of(page, formIds);
            case ShowCard.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    UUID newForm() {
        return formIds.get();
    }

    /** To htmx the part of the page that changed; else the card's page, by a redirect where all went well. */
    ModelAndView answer(Actor actor, CardId card, Told told, Asked asked) {
        if (told.retryAfter() != null) {
            TryLater.on(asked.response(), told.retryAfter());
        }
        boolean well = told.status() == HttpStatus.SEE_OTHER;
        if (!asked.htmx() && well) {
            told.flash().on(asked.redirect());
            return seeOther(card);
        }
        Map<String, Object> model =
                Map.of("page", page(actor, card), "onList", asked.onList(), Flash.ATTRIBUTE, told.flash());
        return asked.htmx()
                ? new ModelAndView("cards/changed", model, well ? HttpStatus.OK : told.status())
                : new ModelAndView("cards/show", model, told.status());
    }

    ModelAndView seeOther(CardId card) {
        String path = UriComponentsBuilder.fromPath("/cards/{card}")
                .encode()
                .buildAndExpand(card.value())
                .toUriString();
        RedirectView redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
