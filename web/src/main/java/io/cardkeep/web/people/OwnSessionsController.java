package io.cardkeep.web.people;

import io.cardkeep.application.people.OwnSessions;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.SessionNotes;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody is signed in themself. */
@Controller
final class OwnSessionsController {
    private static final String LIST = "redirect:/me#sessions";

    private final OwnSessions sessions;

    OwnSessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** For a page that was open for long: who is signed in, and what its forms have to carry. Asking is using it. */
    @GetMapping(path = "/me/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AtHand> show(Actor actor, CsrfToken token) {
        return ResponseEntity.ok(new AtHand(actor.person().value(), token.getToken()));
    }

    @DeleteMapping("/me/sessions/{id}")
    String delete(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        return switch (sessions.end(actor, id)) {
            case OwnSessions.Outcome.Ended() -> {
                Flash.done("people.sessions.ended").on(redirect);
                yield LIST;
            }
            case OwnSessions.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @DeleteMapping("/me/sessions")
    String deleteOthers(Actor actor, HttpSession session, RedirectAttributes redirect) {
        sessions.endOthers(actor, SessionNotes.in(session).id());
        Flash.done("people.sessions.others-ended").on(redirect);
        return LIST;
    }

    record AtHand(UUID person, String token) {}
}
