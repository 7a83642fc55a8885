package io.cardkeep.web.journal;

import io.cardkeep.application.journal.CloseByHand;
import io.cardkeep.application.journal.CloseByHand.Result;
import io.cardkeep.domain.journal.InstructionId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say became of a change that EnKash does not tell of. */
@Controller
@RequestMapping("/instructions/{id}/closing")
final class ClosingController {
    private final CloseByHand closing;

    ClosingController(CloseByHand closing) {
        this.closing = closing;
    }

    @FreshFactor
    @PostMapping
    String propose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        return told(closing.propose(actor, new InstructionId(id), done, note), id, note, redirect);
    }

    @FreshFactor
    @PostMapping("/confirmation")
    String confirm(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return told(closing.confirm(actor, new InstructionId(id)), id, "", redirect);
    }

    @DeleteMapping
    String withdraw(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return told(closing.withdraw(actor, new InstructionId(id)), id, "", redirect);
    }

    private static String told(Result result, UUID id, String note, RedirectAttributes redirect) {
        flash(result).on(redirect);
        if (result instanceof Result.NoteUnfit) {
            redirect.addFlashAttribute("typed", note);
            redirect.addFlashAttribute("typedFor", id.toString());
        }
        return "redirect:/instructions";
    }

    private static Flash flash(Result result) {
        return switch (result) {
            case Result.Proposed() -> Flash.done("instructions.proposed");
            case Result.Withdrawn() -> Flash.done("instructions.withdrawn");
            case Result.Closed(boolean done) -> Flash.done("instructions.closed." + (done ? "done" : "not-done"));
            case Result.NoteUnfit(int most) -> Flash.refused("instructions.note-unfit", Integer.toString(most));
            case Result.NothingProposed() -> Flash.refused("instructions.nothing-proposed");
            case Result.YourOwn() -> Flash.refused("instructions.your-own");
            case Result.RightNotConfirmed() -> Flash.refused("instructions.right-not-confirmed");
            case Result.ForItsHolder() -> Flash.refused("instructions.for-its-holder");
            case Result.MayStillArrive _ -> Flash.refused("instructions.may-still-arrive");
            case Result.StillChecked _ -> Flash.refused("instructions.still-checked");
            case Result.ChangedMeanwhile() -> Flash.refused("instructions.changed-meanwhile");
            case Result.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Result.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
