package io.cardkeep.web.doctor;

import io.cardkeep.application.doctor.ExamineInstallation;
import io.cardkeep.application.doctor.ExamineInstallation.Choice;
import io.cardkeep.application.doctor.ExamineInstallation.Result;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.people.Actor;
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

/** The check-up. Its result is on the page that answers, and nowhere else. */
@Controller
final class DoctorController {
    private static final String A_CARD_ID = "[A-Za-z0-9_-]{0,40}";

    private final ExamineInstallation examineInstallation;

    DoctorController(ExamineInstallation examineInstallation) {
        this.examineInstallation = examineInstallation;
    }

    @GetMapping("/doctor")
    String index(Actor actor, Model model) {
        return page(actor, model, new Typed("", ""));
    }

    @PostMapping("/doctor")
    String examine(
            Actor actor,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String card,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(account.strip(), card.strip());
        if (!typed.card().matches(A_CARD_ID)) {
            Refusals.of("card", "doctor.card-unfit").on(model, response);
            return page(actor, model, new Typed(typed.account(), ""));
        }
        CardAccountId chosen = typed.account().isEmpty() ? null : new CardAccountId(typed.account());
        CardId named = typed.card().isEmpty() ? null : new CardId(typed.card());
        tell(examineInstallation.examine(actor, chosen, named), model, response);
        return page(actor, model, typed);
    }

    private static void tell(Result result, Model model, HttpServletResponse response) {
        switch (result) {
            case Result.Examined(var report) -> model.addAttribute("report", report);
            case Result.UnknownAccount() ->
                Refusals.of("account", "doctor.account-unknown").on(model, response);
            case Result.UnderWay() -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute(Flash.ATTRIBUTE, Flash.refused("doctor.under-way"));
            }
            case Result.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String page(Actor actor, Model model, Typed typed) {
        return switch (examineInstallation.choose(actor)) {
            case Choice.Accounts(var known) -> {
                model.addAttribute("accounts", known);
                model.addAttribute("typed", typed);
                yield "doctor/index";
            }
            case Choice.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    /** The form as it was sent. */
    record Typed(String account, String card) {}
}
