package io.cardkeep.web.authenticator;

import io.cardkeep.application.people.CheckCode;
import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.signin.ConfirmScreens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Showing once more who one is, with a code of one's authenticator app. */
@EvenAsleep
@Controller
final class ConfirmWithCodeController {
    private final CheckCode check;
    private final FreshSession sessions;
    private final ConfirmScreens screens;

    ConfirmWithCodeController(CheckCode check, FreshSession sessions, ConfirmScreens screens) {
        this.check = check;
        this.sessions = sessions;
        this.screens = screens;
    }

    /** By the method that it goes on with, which a form says in a field of its own. */
    @RequestMapping(
            path = "/confirm/code",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
    ModelAndView create(
            Visitor visitor,
            @RequestParam(name = Interrupted.CODE, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Interrupted interrupted = Interrupted.carriedBy(request);
        return switch (check.confirm(visitor.actor(), code)) {
            case CheckCode.Outcome.Right(var actor) -> {
                sessions.confirmedByCode(actor, request, response);
                yield screens.goOn(interrupted);
            }
            case CheckCode.Outcome.Refused() -> screens.askAgain(interrupted, visitor, "signin.code.wrong");
        };
    }
}
