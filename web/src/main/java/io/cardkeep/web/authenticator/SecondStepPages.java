package io.cardkeep.web.authenticator;

import io.cardkeep.application.people.ShowAuthenticator;
import io.cardkeep.domain.people.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that follow a right password.
 *
 * @param app to set one up
 */
record SecondStepPages(ShowAuthenticator show, AppPages app) {
    ModelAndView code(Actor actor) {
        return show.show(actor)
                .map(shown -> new ModelAndView("signin/code")
                        .addObject("withApp", shown.appAddedAt() != null)
                        .addObject("withCodes", shown.codesLeft() > 0))
                .orElseGet(() -> new ModelAndView("redirect:/login"));
    }

    ModelAndView codeAgain(Actor actor) {
        ModelAndView page = code(actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("trouble", "signin.code.wrong");
    }
}
