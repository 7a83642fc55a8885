package io.cardkeep.web.people;

import io.cardkeep.application.people.ChangeAccess;
import io.cardkeep.application.people.ChangeRole;
import io.cardkeep.application.people.EndSessions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.PersonId;
import io.cardkeep.domain.people.Role;
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

/** What a person may do here, and whether they may come in at all. */
@Controller
@RequestMapping("/people/{id}")
final class AccessController {
    private final ChangeRole roles;
    private final ChangeAccess access;
    private final EndSessions sessions;

    AccessController(ChangeRole roles, ChangeAccess access, EndSessions sessions) {
        this.roles = roles;
        this.access = access;
        this.sessions = sessions;
    }

    @FreshFactor
    @PostMapping("/role")
    String changeRole(Actor actor, @PathVariable UUID id, @RequestParam Role role, RedirectAttributes redirect) {
        Flash told = switch (roles.change(actor, new PersonId(id), role)) {
            case ChangeRole.Outcome.Changed(String name) -> Flash.done("people.role-changed." + role, name);
            case ChangeRole.Outcome.Unchanged(String name) -> Flash.note("people.role-unchanged", name);
            case ChangeRole.Outcome.Yourself() -> Flash.refused("people.role-yourself");
            case ChangeRole.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case ChangeRole.Outcome.LastOne(Role kept) -> Flash.refused("people.last-one." + kept);
            case ChangeRole.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
            case ChangeRole.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ChangeRole.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return back(id, told, redirect);
    }

    @FreshFactor
    @DeleteMapping("/access")
    String endAccess(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return back(id, told(access.end(actor, new PersonId(id))), redirect);
    }

    @FreshFactor
    @PostMapping("/access")
    String restoreAccess(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return back(id, told(access.restore(actor, new PersonId(id))), redirect);
    }

    @FreshFactor
    @DeleteMapping("/sessions")
    String endSessions(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash told = switch (sessions.of(actor, new PersonId(id))) {
            case EndSessions.Outcome.Ended(String name) -> Flash.done("people.signed-out", name);
            case EndSessions.Outcome.Yourself() -> Flash.refused("people.sessions-yourself");
            case EndSessions.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case EndSessions.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return back(id, told, redirect);
    }

    private static Flash told(ChangeAccess.Outcome outcome) {
        return switch (outcome) {
            case ChangeAccess.Outcome.Ended(String name) -> Flash.done("people.access-ended", name);
            case ChangeAccess.Outcome.Restored(String name) -> Flash.done("people.access-restored", name);
            case ChangeAccess.Outcome.Unchanged(String name) -> Flash.note("people.access-unchanged", name);
            case ChangeAccess.Outcome.Yourself() -> Flash.refused("people.access-yourself");
            case ChangeAccess.Outcome.MoreThanYours() -> Flash.refused("people.more-than-yours");
            case ChangeAccess.Outcome.LastOne(Role kept) -> Flash.refused("people.last-one." + kept);
            case ChangeAccess.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
            case ChangeAccess.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ChangeAccess.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String back(UUID id, Flash told, RedirectAttributes redirect) {
        told.on(redirect);
        return "redirect:/people/" + id;
    }
}
