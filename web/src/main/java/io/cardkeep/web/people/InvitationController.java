package io.cardkeep.web.people;

import io.cardkeep.application.people.InvitePerson;
import io.cardkeep.application.people.ShowPerson;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.people.Role;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a person. */
@Controller
final class InvitationController {
    private static final String FORM = "people/new";

    private final InvitePerson invitePerson;

    InvitationController(InvitePerson invitePerson) {
        this.invitePerson = invitePerson;
    }

    @GetMapping("/people/new")
    String start(Actor actor, Model model) {
        if (!actor.may(Permission.MANAGE_PEOPLE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return form(actor, model, new Typed("", "", Role.EMPLOYEE, ""));
    }

    @FreshFactor
    @PostMapping("/people")
    String create(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "EMPLOYEE") Role role,
            @RequestParam(defaultValue = "") String employeeNumber,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = new Typed(name, email, role, employeeNumber);
        return switch (Inviting.of(invitePerson.invite(actor, typed.person()))) {
            case Inviting.Invited(Flash told) -> {
                told.on(redirect);
                yield "redirect:/people";
            }
            case Inviting.Unfit(String field, String message) -> {
                Refusals.of(field, message).on(model, response);
                yield form(actor, model, typed);
            }
        };
    }

    private static String form(Actor actor, Model model, Typed typed) {
        model.addAttribute("typed", typed);
        model.addAttribute("roles", ShowPerson.givenBy(actor));
        return FORM;
    }

    /** The form as it was sent. */
    record Typed(String name, String email, Role role, String employeeNumber) {
        InvitePerson.NewPerson person() {
            String number = employeeNumber.strip();
            return new InvitePerson.NewPerson(name, email, role, number.isEmpty() ? null : number);
        }
    }
}
