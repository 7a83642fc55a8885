package io.cardkeep.web.people;

import io.cardkeep.application.people.Join;
import io.cardkeep.application.people.Join.Door;
import io.cardkeep.application.people.SetUpFirstAdmin;
import io.cardkeep.application.people.SetUpFirstAdmin.NewAdmin;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.domain.people.Password;
import io.cardkeep.domain.people.SetUpToken;
import io.cardkeep.web.shell.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

    /** The code of a slip, for who has no camera at hand. */
    @PostMapping("/set-up/code")
    String type(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        Optional<SetUpToken> token = SetUpToken.typed(code);
        if (token.filter(found -> !(join.look(found) instanceof Door.Gone)).isEmpty()) {
            Refusals.of("code", "people.code-unfit").on(model, response);
            model.addAttribute("code", code);
            return GONE;
        }
        cookie.keep(token.get(), response);
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
        NewAdmin named = new NewAdmin(name, email);
        model.addAttribute("typed", named);
        Door door = join.look(token);
        Newcomer newcomer = new Newcomer(token, named, new Origin(request.getRemoteAddr()));
        try (Password password = new Password(typed.toCharArray())) {
            return answer(take(door, newcomer, password), door, model, response);
        }
    }

    private Taking take(Door door, Newcomer newcomer, Password password) {
        return switch (door) {
            case Door.FirstAdmin() ->
                Taking.of(firstAdmin.take(newcomer.token(), newcomer.named(), password, newcomer.origin()));
            case Door.Invited(String name, String email) ->
                Taking.of(join.join(newcomer.token(), password, newcomer.origin()));
            case Door.Gone() -> new Taking.Gone();
        };
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

    /** Whoever holds a link, and what they say of themselves, which counts at the first admin's link alone. */
    private record Newcomer(SetUpToken token, NewAdmin named, Origin origin) {}
}
