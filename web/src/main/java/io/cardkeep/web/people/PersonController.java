package io.cardkeep.web.people;

import io.cardkeep.application.people.ChangeDetails;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: what is known of them, and changing it. */
@Controller
final class PersonController {
    private final PersonScreens screens;
    private final ChangeDetails changing;

    PersonController(PersonScreens screens, ChangeDetails changing) {
        this.screens = screens;
        this.changing = changing;
    }

    @GetMapping("/people/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return screens.draw(actor, id, model);
    }

    @FreshFactor
    @PostMapping("/people/{id}")
    String update(
            Actor actor,
            @PathVariable UUID id,
            TypedDetails typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ChangeDetails.Outcome outcome = changing.change(actor, new PersonId(id), typed.read());
        if (outcome instanceof ChangeDetails.Outcome.Unfit(ChangeDetails.Field field)) {
            unfit(field).on(model, response);
            return screens.draw(actor, id, typed, model);
        }
        told(outcome).on(redirect);
        return "redirect:/people/" + id;
    }

    private static Flash told(ChangeDetails.Outcome outcome) {
        return switch (outcome) {
            case ChangeDetails.Outcome.Changed(String name, boolean settles) ->
                Flash.done(settles ? "people.details.changed-and-told" : "people.details.changed", name);
            case ChangeDetails.Outcome.Unchanged(String name) -> Flash.note("people.details.unchanged", name);
            case ChangeDetails.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case ChangeDetails.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
            case ChangeDetails.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ChangeDetails.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ChangeDetails.Outcome.Unfit _ -> throw new IllegalArgumentException("It is said at its field.");
        };
    }

    private static Refusals unfit(ChangeDetails.Field field) {
        return switch (field) {
            case NAME -> Refusals.of("name", "people.name-unfit");
            case ADDRESS -> Refusals.of("email", "people.address-unfit");
            case ADDRESS_TAKEN -> Refusals.of("email", "people.address-taken");
            case MOBILE -> Refusals.of("mobile", "people.mobile-unfit");
            case NUMBER -> Refusals.of("employeeNumber", "people.number-unfit");
        };
    }
}
