package io.cardkeep.web.signin;

import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.FactorNeeded;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody who is signed in to show once more who they are, and goes on with what they were about to do. */
@EvenAsleep
@Controller
@ControllerAdvice
final class ConfirmController {
    private final CheckPassword check;
    private final FreshSession sessions;
    private final ConfirmScreens screens;

    ConfirmController(CheckPassword check, FreshSession sessions, ConfirmScreens screens) {
        this.check = check;
        this.sessions = sessions;
        this.screens = screens;
    }

    /** htmx asked for a part of a page; the question takes the place of the whole of it. */
    @ExceptionHandler(FactorNeeded.class)
    ModelAndView ask(FactorNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        boolean htmx = "true".equals(request.getHeader("HX-Request"));
        if (htmx) {
            response.setHeader("HX-Retarget", "#content");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        String view = htmx ? "signin/confirm :: inside" : "signin/confirm";
        return screens.ask(view, needed.interrupted(), Visitor.of(request).orElseThrow());
    }

    /** By the method that it goes on with, which a form says in a field of its own. */
    @RequestMapping(
            path = "/confirm",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
    ModelAndView create(
            Visitor visitor,
            @RequestParam(name = Interrupted.PASSWORD, defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Interrupted interrupted = Interrupted.carriedBy(request);
        String trouble = trouble(visitor, typed, request, response);
        return trouble == null ? screens.goOn(interrupted) : screens.askAgain(interrupted, visitor, trouble);
    }

    /** Key of what to say; null when the password was right. */
    private @Nullable String trouble(
            Visitor visitor, String typed, HttpServletRequest request, HttpServletResponse response) {
        try {
            return switch (PasswordSignIn.lent(typed, given -> check.confirm(visitor.actor(), given))) {
                case CheckPassword.Outcome.Refused _, CheckPassword.Outcome.Paused _, CheckPassword.Outcome.NotYet _ ->
                    "signin.confirm.wrong";
                case CheckPassword.Outcome.Right(var actor) -> {
                    sessions.confirmedByPassword(actor, request, response);
                    yield null;
                }
            };
        } catch (AuthenticationServiceException busy) {
            return "signin.busy";
        }
    }
}
