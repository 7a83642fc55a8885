package io.cardkeep.web.people;

import io.cardkeep.application.people.ShowPerson;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Draws one person's page. */
@Component
final class PersonScreens {
    private final ShowPerson showing;

    PersonScreens(ShowPerson showing) {
        this.showing = showing;
    }

    String draw(Actor actor, UUID id, Model model) {
        ShowPerson.Outcome.Shown shown = shown(actor, id);
        return draw(shown, TypedDetails.of(shown.details()), model);
    }

    /** With the details as they were typed. */
    String draw(Actor actor, UUID id, TypedDetails typed, Model model) {
        return draw(shown(actor, id), typed, model);
    }

    private ShowPerson.Outcome.Shown shown(Actor actor, UUID id) {
        return switch (showing.show(actor, new PersonId(id))) {
            case ShowPerson.Outcome.Shown shown -> shown;
            case ShowPerson.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ShowPerson.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String draw(ShowPerson.Outcome.Shown shown, TypedDetails typed, Model model) {
        model.addAttribute("person", shown.details());
        model.addAttribute("standing", shown.standing());
        model.addAttribute("options", shown.options());
        model.addAttribute("recovery", shown.recovery());
        model.addAttribute("typed", typed);
        return "people/show";
    }
}
