package io.cardkeep.web.passkey;

import io.cardkeep.application.people.AddPasskey;
import io.cardkeep.application.people.RemovePasskey;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.PasskeyId;
import io.cardkeep.web.security.Device;
import io.cardkeep.web.security.FreshFactor;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys: adding and removing them. The list is on the page of one's settings. */
@Controller
@RequestMapping("/me/passkeys")
final class PasskeysController {
    private static final String FORM = "people/passkey";

    private final AddPasskey adding;
    private final RemovePasskey removing;
    private final Ceremonies ceremonies;

    PasskeysController(AddPasskey adding, RemovePasskey removing, Ceremonies ceremonies) {
        this.adding = adding;
        this.removing = removing;
        this.ceremonies = ceremonies;
    }

    @FreshFactor
    @GetMapping("/new")
    ModelAndView form(@RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser) {
        return new ModelAndView(FORM).addObject("label", Device.of(browser));
    }

    @FreshFactor(fromItsPage = true)
    @PostMapping(path = "/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(Visitor visitor, HttpSession session) {
        return ResponseEntity.ok(ceremonies.beginAdding(visitor.actor(), visitor.email(), session));
    }

    @FreshFactor(fromItsPage = true)
    @PostMapping
    ModelAndView create(
            Visitor visitor,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            HttpSession session,
            RedirectAttributes redirect) {
        Actor actor = visitor.actor();
        Optional<Passkey.Credential> made = ceremonies.endAdding(actor, visitor.email(), credential, session);
        if (made.isEmpty()) {
            adding.notMade(actor);
            return again(label, "people.passkey.not-made");
        }
        return switch (adding.add(actor, label, made.get())) {
            case AddPasskey.Outcome.Added(String added) -> {
                Flash.done("people.passkey.added", added).on(redirect);
                yield new ModelAndView("redirect:/me");
            }
            case AddPasskey.Outcome.LabelUnfit() -> again(label, "people.passkey.label-unfit");
            case AddPasskey.Outcome.KnownAlready() -> again(label, "people.passkey.known");
            case AddPasskey.Outcome.TooMany() -> again(label, "people.passkey.too-many");
        };
    }

    @FreshFactor
    @DeleteMapping("/{id}")
    String delete(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash flash = switch (removing.remove(actor, new PasskeyId(id))) {
            case RemovePasskey.Outcome.Removed(String label) -> Flash.done("people.passkey.removed", label);
            case RemovePasskey.Outcome.LastWayIn() -> Flash.refused("people.passkey.last-way-in");
            case RemovePasskey.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        flash.on(redirect);
        return "redirect:/me";
    }

    private static ModelAndView again(String label, String trouble) {
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("label", label)
                .addObject("trouble", trouble);
    }
}
