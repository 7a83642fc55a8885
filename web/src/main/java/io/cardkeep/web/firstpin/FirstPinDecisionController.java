package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.DecideFirstPins;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.FreshFactor;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision on a proposal, once: its approval or its rejection. */
@Controller
@RequestMapping("/first-pins/{id}")
final class FirstPinDecisionController {
    private final DecideFirstPins decisions;
    private final ProposalScreens proposals;

    FirstPinDecisionController(DecideFirstPins decisions, ProposalScreens proposals) {
        this.decisions = decisions;
        this.proposals = proposals;
    }

    @FreshFactor
    @PostMapping("/approval")
    ModelAndView approve(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        FirstPinId proposal = new FirstPinId(id);
        return answer(actor, proposal, Told.of(decisions.approve(actor, proposal, note)), note, redirect);
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        FirstPinId proposal = new FirstPinId(id);
        return answer(actor, proposal, Told.of(decisions.reject(actor, proposal, note)), note, redirect);
    }

    private ModelAndView answer(Actor actor, FirstPinId id, Told told, String note, RedirectAttributes redirect) {
        if (told.well() && told.flash() != null) {
            told.flash().on(redirect);
            return proposals.seeOther(id);
        }
        return proposals.again(actor, id, told, note);
    }
}
