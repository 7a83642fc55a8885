package io.cardkeep.web.passkey;

import io.cardkeep.application.people.CheckPasskey;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.signin.ConfirmScreens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Showing once more who one is, with a passkey instead of the password. */
@EvenAsleep
@Controller
final class ConfirmWithPasskeyController {
    private final Ceremonies ceremonies;
    private final CheckPasskey check;
    private final FreshSession sessions;
    private final ConfirmScreens screens;

    ConfirmWithPasskeyController(
            Ceremonies ceremonies, CheckPasskey check, FreshSession sessions, ConfirmScreens screens) {
        this.ceremonies = ceremonies;
        this.check = check;
        this.sessions = sessions;
        this.screens = screens;
    }

    @PostMapping(path = "/confirm/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(Actor actor, HttpSession session) {
        return ResponseEntity.ok(ceremonies.beginConfirming(actor, session));
    }

    /** By the method that it goes on with, which a form says in a field of its own. */
    @RequestMapping(
            path = "/confirm/passkey",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
    ModelAndView create(
            Visitor visitor,
            @RequestParam(name = Interrupted.PASSKEY, defaultValue = "") String answered,
            HttpServletRequest request,
            HttpServletResponse response) {
        Interrupted interrupted = Interrupted.carriedBy(request);
        return confirmed(visitor.actor(), answered, request.getSession())
                .map(actor -> {
                    sessions.confirmedByPasskey(actor, request, response);
                    return screens.goOn(interrupted);
                })
                .orElseGet(() -> screens.askAgain(interrupted, visitor, "signin.confirm.passkey-wrong"));
    }

    private Optional<Actor> confirmed(Actor actor, String answered, HttpSession session) {
        Optional<Passkey.Shown> shown = ceremonies.endConfirming(actor, answered, session);
        if (shown.isEmpty()) {
            check.noProof(actor);
            return Optional.empty();
        }
        return switch (check.confirm(actor, shown.get())) {
            case CheckPasskey.Outcome.Right(var confirmed) -> Optional.of(confirmed);
            case CheckPasskey.Outcome.Refused() -> Optional.empty();
        };
    }
}
