package io.cardkeep.web.people;

import io.cardkeep.application.people.PrintSlip;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.QrPicture;
import io.cardkeep.web.wiring.Installation;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invitation on paper. */
@Controller
final class SlipController {
    private final PrintSlip printing;
    private final Installation installation;

    SlipController(PrintSlip printing, Installation installation) {
        this.printing = printing;
        this.installation = installation;
    }

    /** The answer is the paper itself: what it says is stored nowhere, so no other page could show it. */
    @FreshFactor
    @PostMapping("/people/{id}/slip")
    ModelAndView create(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return switch (printing.print(actor, new PersonId(id))) {
            case PrintSlip.Outcome.Printed printed ->
                new ModelAndView("people/slip")
                        .addObject("slip", printed)
                        .addObject("qr", QrPicture.of(printed.link()))
                        .addObject("address", installation.link("/set-up"));
            case PrintSlip.Outcome.JoinedBefore() -> {
                Flash.note("people.joined-before").on(redirect);
                yield new ModelAndView("redirect:/people");
            }
            case PrintSlip.Outcome.MoreThanYours() -> {
                Flash.refused("people.more-than-yours").on(redirect);
                yield new ModelAndView("redirect:/people");
            }
            case PrintSlip.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case PrintSlip.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
