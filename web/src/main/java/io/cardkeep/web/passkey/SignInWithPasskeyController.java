package io.cardkeep.web.passkey;

import io.cardkeep.application.people.CheckPasskey;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.shell.LeadOn;
import io.cardkeep.web.signin.SignInScreen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey: no address, no password. */
@Controller
final class SignInWithPasskeyController {
    private final Ceremonies ceremonies;
    private final CheckPasskey check;
    private final FreshSession sessions;
    private final SignInScreen screen;

    SignInWithPasskeyController(Ceremonies ceremonies, CheckPasskey check, FreshSession sessions, SignInScreen screen) {
        this.ceremonies = ceremonies;
        this.check = check;
        this.sessions = sessions;
        this.screen = screen;
    }

    @PostMapping(path = "/login/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(HttpSession session) {
        return ResponseEntity.ok(ceremonies.beginSignIn(session));
    }

    @PostMapping("/login/passkey")
    ModelAndView create(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        return actor(credential, request)
                .map(actor -> LeadOn.to(sessions.signedInByPasskey(actor, request, response)))
                .orElseGet(screen::passkeyRefused);
    }

    private Optional<Actor> actor(String answered, HttpServletRequest request) {
        Origin origin = new Origin(request.getRemoteAddr());
        Optional<Passkey.Shown> shown = ceremonies.endSignIn(answered, request.getSession());
        if (shown.isEmpty()) {
            check.noProof(ceremonies.named(answered), origin);
            return Optional.empty();
        }
        return switch (check.signIn(shown.get(), origin)) {
            case CheckPasskey.Outcome.Right(var actor) -> Optional.of(actor);
            case CheckPasskey.Outcome.Refused() -> Optional.empty();
        };
    }
}
