package io.cardkeep.web.card;

import io.cardkeep.application.card.LockMyCards;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.EvenAsleep;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The lock of all one's own cards: asked once, with how many they are. */
@EvenAsleep
@Controller
@RequestMapping("/cards/own/lock")
final class OwnLockController {
    private static final String RESULTS = "results";

    private final LockMyCards cards;
    private final Supplier<UUID> formIds;

    OwnLockController(LockMyCards cards, Supplier<UUID> formIds) {
        this.cards = cards;
        this.formIds = formIds;
    }

    /** The question, or, right after its answer, what became of each card. */
    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("lockable", cards.lockable(actor));
        model.addAttribute("form", formIds.get());
        return model.containsAttribute(RESULTS) ? "cards/locked" : "cards/lock-all";
    }

    @PostMapping
    ModelAndView create(Actor actor, @RequestParam UUID form, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                RESULTS,
                new ArrayList<>(cards.lock(actor, new FormId(form)).stream()
                        .map(LockLine::of)
                        .toList()));
        RedirectView results = new RedirectView("/cards/own/lock", true, false, false);
        results.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(results);
    }
}
