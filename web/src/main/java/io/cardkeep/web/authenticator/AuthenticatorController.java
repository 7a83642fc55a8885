package io.cardkeep.web.authenticator;

import io.cardkeep.application.people.AddAuthenticator;
import io.cardkeep.application.people.RemoveAuthenticator;
import io.cardkeep.application.people.RenewRecoveryCodes;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.SealedSeed;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own authenticator app and recovery codes. What an answer shows of them no other page can show. */
@Controller
final class AuthenticatorController {
    private static final String FORM = "people/authenticator";

    private final AddAuthenticator adding;
    private final RemoveAuthenticator removing;
    private final RenewRecoveryCodes renewing;
    private final AppPages pages;

    AuthenticatorController(
            AddAuthenticator adding, RemoveAuthenticator removing, RenewRecoveryCodes renewing, AppPages pages) {
        this.adding = adding;
        this.removing = removing;
        this.renewing = renewing;
        this.pages = pages;
    }

    @FreshFactor
    @GetMapping("/me/authenticator")
    ModelAndView form(Actor actor) {
        return pages.fresh(FORM, actor);
    }

    @FreshFactor(fromItsPage = true)
    @PostMapping("/me/authenticator")
    ModelAndView create(
            Actor actor, @RequestParam(defaultValue = "") String seed, @RequestParam(defaultValue = "") String code) {
        SealedSeed sealed = new SealedSeed(seed);
        return switch (adding.add(actor, sealed, code)) {
            case AddAuthenticator.Outcome.Added(var codes) -> CodesPage.of(codes, "/me");
            case AddAuthenticator.Outcome.WrongCode() -> pages.again(FORM, sealed, actor);
        };
    }

    @FreshFactor
    @DeleteMapping("/me/authenticator")
    String delete(Actor actor, RedirectAttributes redirect) {
        Flash flash = switch (removing.remove(actor)) {
            case RemoveAuthenticator.Outcome.Removed() -> Flash.done("people.app.removed");
            case RemoveAuthenticator.Outcome.LastOne() -> Flash.refused("people.app.last-one");
            case RemoveAuthenticator.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        flash.on(redirect);
        return "redirect:/me";
    }

    @FreshFactor
    @PostMapping("/me/recovery-codes")
    ModelAndView renew(Actor actor, RedirectAttributes redirect) {
        return switch (renewing.renew(actor)) {
            case RenewRecoveryCodes.Outcome.Renewed(var codes) -> CodesPage.of(codes, "/me");
            case RenewRecoveryCodes.Outcome.NoPassword() -> {
                Flash.refused("people.codes.no-password").on(redirect);
                yield new ModelAndView("redirect:/me");
            }
        };
    }
}
