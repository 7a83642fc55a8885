package io.cardkeep.web.journal;

import io.cardkeep.application.journal.ListUnconfirmed;
import io.cardkeep.domain.people.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The changes whose outcome nobody knows. */
@Controller
final class InstructionsController {
    private final ListUnconfirmed unconfirmed;

    InstructionsController(ListUnconfirmed unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    @GetMapping("/instructions")
    String index(Actor actor, Model model) {
        return switch (unconfirmed.list(actor)) {
            case ListUnconfirmed.Outcome.Listed(var rows, var stops, var mayRelease) -> {
                model.addAttribute("rows", rows);
                model.addAttribute("stops", stops);
                model.addAttribute("mayRelease", mayRelease);
                yield "instructions/index";
            }
            case ListUnconfirmed.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
