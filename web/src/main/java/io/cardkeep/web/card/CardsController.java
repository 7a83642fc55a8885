package io.cardkeep.web.card;

import io.cardkeep.application.card.ListCards;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cards: the company's for who may see them, else one's own. */
@Controller
final class CardsController {
    private static final int LONGEST_SEARCH = 60;

    private final ListCards cards;
    private final Supplier<UUID> formIds;

    CardsController(ListCards cards, Supplier<UUID> formIds) {
        this.cards = cards;
        this.formIds = formIds;
    }

    @GetMapping("/cards")
    String index(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CardStatus status,
            @RequestParam(required = false) @Nullable CardId after,
            Model model) {
        String sought =
                q.strip().substring(0, Math.min(LONGEST_SEARCH, q.strip().length()));
        String text = sought.isEmpty() ? null : sought;
        return switch (cards.company(actor, new ListCards.Search(text, status, after))) {
            case ListCards.Company.Listed listed -> {
                model.addAttribute("page", CompanyCards.of(listed, sought, status, after));
                model.addAttribute("mayHold", actor.may(Permission.USE_OWN_CARDS));
                model.addAttribute("mayPropose", actor.may(Permission.PROPOSE_FIRST_PINS));
                yield "cards/company";
            }
            case ListCards.Company.NotAllowed() -> own(actor, sought, model);
        };
    }

    /** One's own, for who would else see the company's. */
    @GetMapping("/cards/own")
    String own(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", MyCards.of(cards.mine(actor), q, formIds));
        return "cards/index";
    }
}
