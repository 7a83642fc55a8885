package io.cardkeep.web.pin;

import io.cardkeep.domain.card.CardId;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form leads to, with 303 (RFC 9110, 15.4.4). */
final class SeeOther {
    private SeeOther() {}

    static ModelAndView card(CardId card) {
        return path("/cards/{card}", card);
    }

    static ModelAndView pin(CardId card) {
        return path("/cards/{card}/pin", card);
    }

    static ModelAndView pinResets() {
        return new ModelAndView(to("/pin-resets"));
    }

    private static ModelAndView path(String path, CardId card) {
        return new ModelAndView(to(UriComponentsBuilder.fromPath(path)
                .buildAndExpand(card.value())
                .encode()
                .toUriString()));
    }

    private static RedirectView to(String path) {
        return new RedirectView(path, true, false, false);
    }
}
