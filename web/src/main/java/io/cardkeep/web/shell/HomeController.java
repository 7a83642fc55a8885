package io.cardkeep.web.shell;

import io.cardkeep.domain.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads from the front door to where each role's work begins. */
@Controller
final class HomeController {
    @GetMapping("/")
    String show(Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        Flash.passedOn(request, redirect);
        return switch (actor.role()) {
            case EMPLOYEE -> "redirect:/cards";
            case APPROVER, ADMIN -> "redirect:/approvals";
            case AUDITOR -> "redirect:/history";
            case SECURITY_OFFICER -> "redirect:/people";
        };
    }
}
