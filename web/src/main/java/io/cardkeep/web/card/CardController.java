package io.cardkeep.web.card;

import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One card. */
@Controller
final class CardController {
    private final CardScreens screens;

    CardController(CardScreens screens) {
        this.screens = screens;
    }

    @GetMapping("/cards/{card}")
    ModelAndView show(Actor actor, @PathVariable CardId card) {
        return screens.show(actor, card);
    }
}
