package io.cardkeep.web.people;

import io.cardkeep.application.people.ChangePassword;
import io.cardkeep.application.people.ChangePassword.Outcome;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Password;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.security.SessionNotes;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
@RequestMapping("/me/password")
final class PasswordController {
    private final ChangePassword passwords;

    PasswordController(ChangePassword passwords) {
        this.passwords = passwords;
    }

    @FreshFactor
    @GetMapping
    ModelAndView form(Visitor visitor) {
        return page(visitor, HttpStatus.OK);
    }

    @FreshFactor(fromItsPage = true)
    @PostMapping
    ModelAndView update(
            Visitor visitor,
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String newPassword,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        UUID here = SessionNotes.in(request.getSession()).id();
        return switch (change(visitor.actor(), currentPassword, newPassword, here)) {
            case Outcome.Changed() -> {
                request.changeSessionId();
                yield back(Flash.done("people.password.changed"), redirect);
            }
            case Outcome.NoPassword() -> back(Flash.refused("people.password.none"), redirect);
            case Outcome.ChangedMeanwhile() -> back(Flash.refused("people.changed-meanwhile"), redirect);
            case Outcome.CurrentWrong() -> again(visitor, "currentPassword", "people.password.wrong");
            case Outcome.Unfit(var fault) -> again(visitor, "newPassword", Taking.message(fault));
        };
    }

    private Outcome change(Actor actor, String typed, String wanted, UUID here) {
        try (Password current = new Password(cut(typed));
                Password chosen = new Password(cut(wanted))) {
            return passwords.change(actor, current, chosen, here);
        }
    }

    /** An endless one is cut before it is hashed, and is too long then. */
    private static char[] cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), Password.MAX_LENGTH + 1))
                .toCharArray();
    }

    private static ModelAndView again(Visitor visitor, String field, String message) {
        return page(visitor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refusals", Map.of(field, message));
    }

    private static ModelAndView page(Visitor visitor, HttpStatus status) {
        return new ModelAndView("people/password", status)
                .addObject("email", visitor.email())
                .addObject("least", Password.MIN_LENGTH);
    }

    private static ModelAndView back(Flash flash, RedirectAttributes redirect) {
        flash.on(redirect);
        return new ModelAndView("redirect:/me");
    }
}
