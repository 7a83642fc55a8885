package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.ChooseFirstPins;
import io.cardkeep.domain.people.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Draws the page on which cards are chosen. */
final class ChoiceScreens {
    private final ChooseFirstPins cards;

    ChoiceScreens(ChooseFirstPins cards) {
        this.cards = cards;
    }

    /** The page, again with what was chosen where something is wrong with it. */
    ModelAndView draw(Actor actor, Choice choice, ChoicePage.@Nullable Fault fault) {
        String text = choice.sought().isEmpty() ? null : choice.sought();
        return switch (cards.page(actor, choice.cards(), text, choice.last())) {
            case ChooseFirstPins.Outcome.Open open ->
                new ModelAndView(
                        "first-pins/new",
                        Map.of("page", ChoicePage.of(open, choice, fault)),
                        fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case ChooseFirstPins.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
