package io.cardkeep.web.authenticator;

import io.cardkeep.application.people.CheckCode;
import io.cardkeep.application.people.SetUpSecondStep;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.SealedSeed;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.HalfSignedIn;
import io.cardkeep.web.shell.LeadOn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What follows a right password: a code, or setting up the app that makes them. */
@Controller
final class SecondStepController {
    private static final String APP = "signin/app";

    private final HalfSignedIn halves;
    private final CheckCode check;
    private final SetUpSecondStep setUp;
    private final FreshSession sessions;
    private final SecondStepPages pages;

    SecondStepController(
            HalfSignedIn halves, CheckCode check, SetUpSecondStep setUp, FreshSession sessions, SecondStepPages pages) {
        this.halves = halves;
        this.check = check;
        this.setUp = setUp;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/login/code")
    ModelAndView askForCode(HttpServletRequest request) {
        return ofHalf(request, pages::code);
    }

    @PostMapping("/login/code")
    ModelAndView takeCode(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return ofHalf(request, actor -> switch (check.signIn(actor, code)) {
            case CheckCode.Outcome.Right(var right) -> LeadOn.to(signIn(right, request, response));
            case CheckCode.Outcome.Refused() -> pages.codeAgain(actor);
        });
    }

    @GetMapping("/login/app")
    ModelAndView showApp(HttpServletRequest request) {
        return ofHalf(request, actor -> pages.app().fresh(APP, actor));
    }

    @PostMapping("/login/app")
    ModelAndView takeApp(
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        SealedSeed sealed = new SealedSeed(seed);
        return ofHalf(request, actor -> switch (setUp.setUp(actor, sealed, code)) {
            case SetUpSecondStep.Outcome.SignedIn(var right, var added) ->
                CodesPage.of(added.codes(), signIn(right, request, response));
            case SetUpSecondStep.Outcome.WrongCode() -> pages.app().again(APP, sealed, actor);
            case SetUpSecondStep.Outcome.Gone() -> {
                halves.end(request);
                yield late();
            }
        });
    }

    private ModelAndView ofHalf(HttpServletRequest request, Function<Actor, ModelAndView> answer) {
        return halves.who(request).map(answer).orElseGet(SecondStepController::late);
    }

    /** Gives the path of the page that they wanted. */
    private String signIn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        halves.end(request);
        return sessions.signedInByCode(actor, request, response);
    }

    private static ModelAndView late() {
        return new ModelAndView("redirect:/login?late");
    }
}
