package io.cardkeep.web.signin;

import io.cardkeep.application.card.LockLostCards;
import io.cardkeep.application.card.LockLostCards.Outcome;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.journal.FormId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Lost a card?" for who is not signed in: whom to call, and locking all of one's cards by the password alone. */
@Controller
@RequestMapping("/lost-card")
final class LostCardController {
    private final LockLostCards cards;
    private final HelpNumbers numbers;
    private final Supplier<UUID> formIds;

    LostCardController(LockLostCards cards, HelpNumbers numbers, Supplier<UUID> formIds) {
        this.cards = cards;
        this.numbers = numbers;
        this.formIds = formIds;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, formIds.get(), "");
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam UUID form,
            HttpServletRequest request) {
        try {
            Origin origin = new Origin(request.getRemoteAddr());
            Outcome outcome =
                    PasswordSignIn.lent(password, given -> cards.lock(username, given, origin, new FormId(form)));
            return switch (outcome) {
                case Outcome.AllShut() -> page(HttpStatus.OK, form, "").addObject("done", "signin.lost.all-shut");
                case Outcome.NoCard() -> page(HttpStatus.OK, form, "").addObject("done", "signin.lost.no-card");
                case Outcome.NotAllConfirmed() ->
                    page(HttpStatus.OK, formIds.get(), username).addObject("trouble", "signin.lost.not-all");
                case Outcome.Paused() ->
                    page(HttpStatus.TOO_MANY_REQUESTS, form, username).addObject("trouble", "signin.lost.paused");
                case Outcome.Refused() ->
                    page(HttpStatus.UNPROCESSABLE_CONTENT, form, username).addObject("trouble", "signin.lost.wrong");
            };
        } catch (AuthenticationServiceException busy) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, form, username).addObject("trouble", "signin.busy");
        }
    }

    private ModelAndView page(HttpStatus status, UUID form, String username) {
        return new ModelAndView("signin/lost-card", status)
                .addObject("numbers", numbers.lines())
                .addObject("form", form)
                .addObject("username", username);
    }
}
