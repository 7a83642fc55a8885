package io.cardkeep.web.people;

import io.cardkeep.application.people.ConfirmApprover;
import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.application.people.ShowPeople;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The company's people, and what is done about those who are there already. */
@Controller
final class PeopleController {
    private final ShowPeople showPeople;
    private final ConfirmApprover confirmApprover;
    private final InvitePerson invitePerson;

    PeopleController(ShowPeople showPeople, ConfirmApprover confirmApprover, InvitePerson invitePerson) {
        this.showPeople = showPeople;
        this.confirmApprover = confirmApprover;
        this.invitePerson = invitePerson;
    }

    @GetMapping("/people")
    String index(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        return switch (showPeople.list(actor, after)) {
            case ShowPeople.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ShowPeople.Outcome.Listed(var people, String next, var waiting) -> {
                model.addAttribute("waiting", waiting);
                model.addAttribute("people", people);
                model.addAttribute("next", next);
                model.addAttribute("after", after);
                yield "people/index";
            }
        };
    }

    /** A second person says that this one may decide. */
    @FreshFactor
    @PostMapping("/people/{id}/confirmation")
    String confirm(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        flash(confirmApprover.confirm(actor, new PersonId(id))).on(redirect);
        return "redirect:/people";
    }

    /** The invitation is sent again, with a new link. */
    @FreshFactor
    @PostMapping("/people/{id}/invitation")
    String inviteAgain(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash flash = switch (invitePerson.again(actor, new PersonId(id))) {
            case InvitePerson.Outcome.Invited(var person, String email) -> Flash.done("people.invited-again", email);
            case InvitePerson.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case InvitePerson.Outcome.JoinedBefore() -> Flash.note("people.joined-before");
            case InvitePerson.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case InvitePerson.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case InvitePerson.Outcome.NameUnfit(),
                    InvitePerson.Outcome.AddressUnfit(),
                    InvitePerson.Outcome.NumberUnfit(),
                    InvitePerson.Outcome.AddressTaken() -> Flash.refused("people.changed-meanwhile");
        };
        flash.on(redirect);
        return "redirect:/people";
    }

    private static Flash flash(ConfirmApprover.Outcome outcome) {
        return switch (outcome) {
            case ConfirmApprover.Outcome.Confirmed(String name) -> Flash.done("people.confirmed", name);
            case ConfirmApprover.Outcome.AlreadyConfirmed(String name) -> Flash.note("people.already-confirmed", name);
            case ConfirmApprover.Outcome.NoApprover(String name) -> Flash.refused("people.no-approver", name);
            case ConfirmApprover.Outcome.Yourself() -> Flash.refused("people.confirm-yourself");
            case ConfirmApprover.Outcome.InvitedByYou(String name) -> Flash.refused("people.invited-by-you", name);
            case ConfirmApprover.Outcome.YoursIsNotConfirmed() -> Flash.refused("people.yours-not-confirmed");
            case ConfirmApprover.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
            case ConfirmApprover.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ConfirmApprover.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
