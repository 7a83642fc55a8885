package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.ListFirstPins;
import io.cardkeep.application.firstpin.ProposeFirstPins;
import io.cardkeep.application.firstpin.ProposeFirstPins.Outcome;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.web.firstpin.ChoicePage.Fault;
import io.cardkeep.web.shell.Flash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals that cards never had a PIN: those that wait or ended, one of them, and a new one. */
@Controller
@RequestMapping("/first-pins")
final class FirstPinsController {
    private final ListFirstPins lists;
    private final ProposeFirstPins proposing;
    private final ChoiceScreens choices;
    private final ProposalScreens proposals;

    FirstPinsController(
            ListFirstPins lists, ProposeFirstPins proposing, ChoiceScreens choices, ProposalScreens proposals) {
        this.lists = lists;
        this.proposing = proposing;
        this.choices = choices;
        this.proposals = proposals;
    }

    @GetMapping
    String index(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        FirstPinId last = after == null ? null : new FirstPinId(after);
        switch (ended ? lists.ended(actor, last) : lists.pending(actor, last)) {
            case ListFirstPins.Outcome.Listed listed -> model.addAttribute("page", listed);
            case ListFirstPins.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("ended", ended);
        model.addAttribute("first", after == null);
        model.addAttribute("mayPropose", actor.may(Permission.PROPOSE_FIRST_PINS));
        return "first-pins/index";
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor, Choice choice) {
        return choices.draw(actor, choice, null);
    }

    @PostMapping
    ModelAndView create(Actor actor, Choice choice, RedirectAttributes redirect) {
        return switch (proposing.propose(actor, choice.cards(), choice.why())) {
            case Outcome.Proposed(var id, var number, var cards, var _) -> {
                Flash.done("first-pins.proposed", number, String.valueOf(cards)).on(redirect);
                yield proposals.seeOther(id);
            }
            case Outcome.NoCards() -> choices.draw(actor, choice, Fault.of("cards", "first-pins.no-cards"));
            case Outcome.TooManyCards(int chosen, int most) ->
                choices.draw(actor, choice, Fault.of("cards", "first-pins.too-many", chosen, most));
            case Outcome.ReasonMissing() ->
                choices.draw(actor, choice, Fault.of("reason", "first-pins.reason.missing"));
            case Outcome.ReasonTooLong(int most) ->
                choices.draw(actor, choice, Fault.of("reason", "first-pins.reason.too-long", most));
            case Outcome.NotThese(var obstacles) ->
                choices.draw(actor, choice, Fault.of("cards", "first-pins.not-these", obstacles.size()));
            case Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return proposals.draw(actor, new FirstPinId(id));
    }
}
