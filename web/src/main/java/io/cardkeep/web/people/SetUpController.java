package io.cardkeep.web.people;

import io.cardkeep.application.people.Join;
import io.cardkeep.application.people.Join.Door;
import io.cardkeep.application.people.SetUpFirstAdmin;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.web.shell.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking up a single-use link: the first admin's, or an invitation. */
@Controller
final class SetUpController {
    private static final String FORM = "people/set-up";
    private static final String GONE = "people/link-gone";

    private final Join join;
    private final SetUpFirstAdmin firstAdmin;
    private final SetUpCookie cookie;

    SetUpController(Join join, SetUpFirstAdmin firstAdmin, SetUpCookie cookie) {
        this.join = join;
        this.firstAdmin = firstAdmin;
        this.cookie = cookie;
    }

    /** The link itself: its token moves into a cookie, and the address is clean. */
    @GetMapping(path = "/set-up", params = "token")
    String swap(@RequestParam String token, HttpServletResponse response) {
        cookie.keep(token, response);
        return "redirect:/set-up";
    }

    @GetMapping("/set-up")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        return cookie.token(request)
                .map(token -> page(join.look(token), model, response))
                .orElseGet(() -> gone(response));
    }

    @PostMapping("/set-up")
    String create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam("password") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SetUpToken token = cookie.token(request).orElse(null);
        if (token == null) {
            return gone(response);
        }
        Door door = join.look(token);
        model.addAttribute("typed", new SetUpFirstAdmin.NewAdmin(name, email));
        Origin origin = new Origin(request.getRemoteAddr());
        Taking taking;
        try (Password password = new Password(typed.toCharArray())) {
            taking = switch (door) {
                case Door.FirstAdmin() ->
                    Taking.of(firstAdmin.take(token, new SetUpFirstAdmin.NewAdmin(name, email), password, origin));
                case Door.Invited(String theirName, String theirEmail) -> Taking.of(join.join(token, password, origin));
                case Door.Gone() -> new Taking.Gone();
            };
        }
        return answer(taking, door, model, response);
    }

    private String answer(Taking taking, Door door, Model model, HttpServletResponse response) {
        return switch (taking) {
            case Taking.Done() -> {
                cookie.forget(response);
                yield "redirect:/login?joined";
            }
            case Taking.Gone() -> gone(response);
            case Taking.Unfit(String field, String message) -> {
                Refusals.of(field, message).on(model, response);
                yield page(door, model, response);
            }
        };
    }

    private String page(Door door, Model model, HttpServletResponse response) {
        model.addAttribute("least", Password.MIN_LENGTH);
        return switch (door) {
            case Door.FirstAdmin() -> FORM;
            case Door.Invited invited -> {
                model.addAttribute("invited", invited);
                yield FORM;
            }
            case Door.Gone() -> gone(response);
        };
    }

    private String gone(HttpServletResponse response) {
        cookie.forget(response);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return GONE;
    }
}
