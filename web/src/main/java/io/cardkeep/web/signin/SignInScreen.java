package io.cardkeep.web.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. */
@Component
public final class SignInScreen {
    private final ObjectProvider<SignInHint> hint;

    SignInScreen(ObjectProvider<SignInHint> hint) {
        this.hint = hint;
    }

    /** Shown as it is, or after a wrong password. */
    ModelAndView show(boolean wrong) {
        return page(HttpStatus.OK).addObject("wrong", wrong);
    }

    /** Shown again, since the passkey did not sign anybody in. */
    public ModelAndView passkeyRefused() {
        return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("passkeyRefused", true);
    }

    private ModelAndView page(HttpStatusCode status) {
        ModelAndView page = new ModelAndView("signin/new", status);
        hint.ifAvailable(found -> page.addObject("hint", found));
        return page;
    }
}
