package io.cardkeep.web.people;

import io.cardkeep.application.people.AgreeToRecovery;
import io.cardkeep.application.people.AskRecovery;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting somebody in anew who lost every way in: one person asks, another one agrees. */
@Controller
@RequestMapping("/people/{id}/recovery")
final class RecoveryController {
    private final AskRecovery asking;
    private final AgreeToRecovery agreeing;
    private final PersonScreens screens;

    RecoveryController(AskRecovery asking, AgreeToRecovery agreeing, PersonScreens screens) {
        this.asking = asking;
        this.agreeing = agreeing;
        this.screens = screens;
    }

    @FreshFactor
    @PostMapping
    String create(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AskRecovery.Outcome outcome = asking.ask(actor, new PersonId(id), note);
        if (outcome instanceof AskRecovery.Outcome.NoteUnfit) {
            Refusals.of("note", "people.recovery.note-unfit").on(model, response);
            model.addAttribute("note", note);
            return screens.draw(actor, id, model);
        }
        return back(id, told(outcome), redirect);
    }

    @DeleteMapping
    String delete(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return back(id, told(asking.withdraw(actor, new PersonId(id))), redirect);
    }

    @FreshFactor
    @PostMapping("/agreement")
    String agree(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash told = switch (agreeing.agree(actor, new PersonId(id))) {
            case AgreeToRecovery.Outcome.Recovered(String name) -> Flash.done("people.recovery.done", name);
            case AgreeToRecovery.Outcome.YourOwn() -> Flash.refused("people.recovery.your-own");
            case AgreeToRecovery.Outcome.RightNotConfirmed() -> Flash.refused("people.yours-not-confirmed");
            case AgreeToRecovery.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case AgreeToRecovery.Outcome.LastOne(var role) -> Flash.refused("people.last-one." + role);
            case AgreeToRecovery.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
            case AgreeToRecovery.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case AgreeToRecovery.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return back(id, told, redirect);
    }

    private static Flash told(AskRecovery.Outcome outcome) {
        return switch (outcome) {
            case AskRecovery.Outcome.Asked(String name) -> Flash.done("people.recovery.asked", name);
            case AskRecovery.Outcome.Withdrawn(String name) -> Flash.done("people.recovery.withdrawn", name);
            case AskRecovery.Outcome.NoteUnfit() -> Flash.refused("people.recovery.note-unfit");
            case AskRecovery.Outcome.Yourself() -> Flash.refused("people.recovery.yourself");
            case AskRecovery.Outcome.NotActive() -> Flash.refused("people.recovery.not-active");
            case AskRecovery.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case AskRecovery.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case AskRecovery.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String back(UUID id, Flash told, RedirectAttributes redirect) {
        told.on(redirect);
        return "redirect:/people/" + id;
    }
}
