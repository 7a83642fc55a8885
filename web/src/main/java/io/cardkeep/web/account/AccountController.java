package io.cardkeep.web.account;

import io.cardkeep.application.account.AddCardAccount;
import io.cardkeep.application.account.ListAccounts;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.shell.Flash;
import io.cardkeep.web.shell.Refusals;
import io.cardkeep.web.shell.TryLater;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card accounts that this installation knows. */
@Controller
final class AccountController {
    private final ListAccounts listAccounts;
    private final AddCardAccount addCardAccount;

    AccountController(ListAccounts listAccounts, AddCardAccount addCardAccount) {
        this.listAccounts = listAccounts;
        this.addCardAccount = addCardAccount;
    }

    @GetMapping("/accounts")
    String index(Actor actor, Model model) {
        return page(actor, model, new Typed("", "", CardProduct.CORPORATE));
    }

    @PostMapping("/accounts")
    String create(
            Actor actor,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "CORPORATE") CardProduct product,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = new Typed(id, title, product);
        return switch (Adding.of(addCardAccount.add(actor, id, title, product))) {
            case Adding.Known(Flash told) -> {
                told.on(redirect);
                yield "redirect:/accounts";
            }
            case Adding.Unfit(String field, String message) -> {
                Refusals.of(field, message).on(model, response);
                yield page(actor, model, typed);
            }
            case Adding.EnkashSilent(Duration retryAfter) -> {
                silent(model, response, retryAfter);
                yield page(actor, model, typed);
            }
        };
    }

    private static void silent(Model model, HttpServletResponse response, Duration after) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        TryLater.on(response, after);
        model.addAttribute(Flash.ATTRIBUTE, Flash.refused("account.enkash-silent"));
    }

    private String page(Actor actor, Model model, Typed typed) {
        return switch (listAccounts.list(actor)) {
            case ListAccounts.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ListAccounts.Outcome.Listed(var accounts, boolean mayAdd) -> {
                model.addAttribute("accounts", accounts);
                model.addAttribute("mayAdd", mayAdd);
                model.addAttribute("typed", typed);
                model.addAttribute("products", CardProduct.values());
                yield "account/index";
            }
        };
    }

    /** The form as it was sent. */
    record Typed(String id, String title, CardProduct product) {}
}
