package io.cardkeep.web.card;

import io.cardkeep.domain.card.CardId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a one-time code is sent from and typed. */
record CodePage(String path) {
    static CodePage of(CardId card, CodeAct act) {
        return new CodePage(UriComponentsBuilder.fromPath("/cards/{card}/code")
                .queryParam("act", act)
                .encode()
                .buildAndExpand(card.value())
                .toUriString());
    }

    /** Leads a browser there; htmx, which asked for a part of a page, by its own header. */
    @Nullable
    ModelAndView goTo(Asked asked) {
        if (asked.htmx()) {
            asked.response().setHeader("HX-Redirect", path);
            return null;
        }
        RedirectView redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
