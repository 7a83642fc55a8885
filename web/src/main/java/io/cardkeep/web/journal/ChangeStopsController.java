package io.cardkeep.web.journal;

import io.cardkeep.application.journal.ReleaseChanges;
import io.cardkeep.application.journal.ReleaseChanges.Result;
import io.cardkeep.domain.journal.InstructionKind;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kinds of change that are stopped because EnKash's answers could not be read. */
@Controller
final class ChangeStopsController {
    private final ReleaseChanges changes;

    ChangeStopsController(ReleaseChanges changes) {
        this.changes = changes;
    }

    @FreshFactor
    @DeleteMapping("/change-stops")
    String delete(Actor actor, @RequestParam InstructionKind kind, RedirectAttributes redirect) {
        Flash flash = switch (changes.release(actor, kind)) {
            case Result.Released() -> Flash.done("instructions.released");
            case Result.NotStopped() -> Flash.refused("instructions.not-stopped");
            case Result.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
        flash.on(redirect);
        return "redirect:/instructions";
    }
}
