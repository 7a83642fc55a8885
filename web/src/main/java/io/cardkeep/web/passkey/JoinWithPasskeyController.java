package io.cardkeep.web.passkey;

import io.cardkeep.application.people.JoinWithPasskey;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Passkey;
import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.web.people.SetUpCookie;
import io.cardkeep.web.security.Device;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking up an invitation with a passkey: a link, a finger, and one's cards. */
@Controller
final class JoinWithPasskeyController {
    private static final String DOOR = "redirect:/set-up";
    private static final String GONE = "people/link-gone";

    private final JoinWithPasskey joining;
    private final Ceremonies ceremonies;
    private final SetUpCookie cookie;
    private final FreshSession sessions;

    JoinWithPasskeyController(
            JoinWithPasskey joining, Ceremonies ceremonies, SetUpCookie cookie, FreshSession sessions) {
        this.joining = joining;
        this.ceremonies = ceremonies;
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @PostMapping(path = "/set-up/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> begin(HttpServletRequest request) {
        return cookie.token(request)
                .flatMap(joining::whom)
                .map(invited -> ResponseEntity.ok(ceremonies.beginJoining(owner(invited), request.getSession())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/set-up/passkey")
    String create(
            @RequestParam(defaultValue = "") String credential,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Newcomer newcomer = newcomer(request);
        if (newcomer == null) {
            return gone(response);
        }
        Optional<Passkey.Credential> made = made(newcomer, credential, request);
        if (made.isEmpty()) {
            Flash.refused("people.passkey.not-made").on(redirect);
            return DOOR;
        }
        return switch (joining.join(newcomer.token(), Device.of(browser), made.get(), newcomer.origin())) {
            case JoinWithPasskey.Outcome.LinkGone() -> DOOR;
            case JoinWithPasskey.Outcome.Joined(var actor) -> {
                cookie.forget(response);
                Flash.done("people.joined-with-passkey", actor.name()).on(redirect);
                yield "redirect:" + sessions.signedInByPasskey(actor, request, response);
            }
        };
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return GONE;
    }

    private @Nullable Newcomer newcomer(HttpServletRequest request) {
        Origin origin = new Origin(request.getRemoteAddr());
        return cookie.token(request)
                .flatMap(token -> joining.whom(token).map(invited -> new Newcomer(token, invited, origin)))
                .orElse(null);
    }

    private Optional<Passkey.Credential> made(Newcomer newcomer, String answered, HttpServletRequest request) {
        Optional<Passkey.Credential> made =
                ceremonies.endJoining(owner(newcomer.invited()), answered, request.getSession());
        if (made.isEmpty()) {
            joining.notMade(newcomer.token(), newcomer.origin());
        }
        return made;
    }

    private static Options.Owner owner(JoinWithPasskey.Invited invited) {
        return new Options.Owner(invited.id(), invited.name(), invited.email());
    }

    private record Newcomer(SetUpToken token, JoinWithPasskey.Invited invited, Origin origin) {}
}
