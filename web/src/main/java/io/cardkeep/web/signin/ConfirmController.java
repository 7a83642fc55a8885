package io.cardkeep.web.signin;

import io.cardkeep.application.people.CheckPassword;
import io.cardkeep.web.security.FactorNeeded;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Asks somebody who is signed in to show once more who they are, and goes on with what they were about to do. */
@Controller
@ControllerAdvice
final class ConfirmController {
    private final CheckPassword check;
    private final FactorsRefreshed factors;

    ConfirmController(CheckPassword check, FactorsRefreshed factors) {
        this.check = check;
        this.factors = factors;
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
        return page(view, needed.interrupted(), Visitor.of(request).orElseThrow(), HttpStatus.FORBIDDEN);
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
        if (interrupted == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String trouble = trouble(visitor, typed, request, response);
        return trouble == null
                ? goOn(interrupted)
                : page("signin/confirm", interrupted, visitor, HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("trouble", trouble);
    }

    /** Key of what to say; null when the password was right. */
    private @Nullable String trouble(
            Visitor visitor, String typed, HttpServletRequest request, HttpServletResponse response) {
        try {
            return switch (PasswordSignIn.checked(typed, given -> check.confirm(visitor.actor(), given))) {
                case CheckPassword.Outcome.Refused() -> "signin.confirm.wrong";
                case CheckPassword.Outcome.Right(var actor) -> {
                    factors.byPassword(actor, request, response);
                    yield null;
                }
            };
        } catch (AuthenticationServiceException busy) {
            return "signin.busy";
        }
    }

    /**
     * The browser sends what was interrupted once more, with the same method and fields (RFC 9110, 15.4.8). A file would
     * leave the page that asked standing there, so another one says that it comes.
     */
    private static ModelAndView goOn(Interrupted interrupted) {
        if (interrupted.path().startsWith("/history.csv")) {
            return new ModelAndView("signin/confirmed").addObject("file", interrupted.path());
        }
        RedirectView view = new RedirectView(interrupted.path());
        view.setStatusCode(interrupted.isPage() ? HttpStatus.SEE_OTHER : HttpStatus.TEMPORARY_REDIRECT);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    private static ModelAndView page(String view, Interrupted interrupted, Visitor visitor, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("interrupted", interrupted)
                .addObject("email", visitor.email());
    }
}
