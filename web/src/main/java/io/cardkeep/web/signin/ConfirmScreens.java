package io.cardkeep.web.signin;

import io.cardkeep.application.people.SecondStep;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.Passkeys;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Stay;
import io.cardkeep.web.security.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page that asks somebody to show once more who they are, and where it goes on. */
@Component
public final class ConfirmScreens {
    private final Passkeys passkeys;
    private final AuthenticatorApps apps;
    private final SecondStep.Rule rule;
    private final ObjectProvider<SignOnOffer> signOn;

    ConfirmScreens(
            Passkeys passkeys, AuthenticatorApps apps, SecondStep.Rule rule, ObjectProvider<SignOnOffer> signOn) {
        this.signOn = signOn;
        this.passkeys = passkeys;
        this.apps = apps;
        this.rule = rule;
    }

    /** Asks. */
    ModelAndView ask(String view, Interrupted interrupted, Visitor visitor) {
        return page(view, interrupted, visitor, HttpStatus.FORBIDDEN);
    }

    /**
     * Asks again.
     *
     * @param trouble key of what to say
     */
    public ModelAndView askAgain(Interrupted interrupted, Visitor visitor, String trouble) {
        return page("signin/confirm", interrupted, visitor, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("trouble", trouble);
    }

    /**
     * The browser sends what was interrupted once more, with the same method and fields (RFC 9110, 15.4.8). A file would
     * leave the page that asked standing there, so another one says that it comes.
     */
    public ModelAndView goOn(Interrupted interrupted) {
        if (interrupted.path().startsWith("/history.csv")) {
            return new ModelAndView("signin/confirmed").addObject("file", interrupted.path());
        }
        RedirectView view = new RedirectView(interrupted.path());
        view.setStatusCode(interrupted.isPage() ? HttpStatus.SEE_OTHER : HttpStatus.TEMPORARY_REDIRECT);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    private ModelAndView page(String view, Interrupted interrupted, Visitor visitor, HttpStatus status) {
        Actor actor = visitor.actor();
        boolean passwordAlone = visitor.hasPassword() && rule.of(visitor.person()) == SecondStep.NONE;
        return new ModelAndView(view, status)
                .addObject("interrupted", interrupted)
                .addObject("signOn", visitor.comesBySignOn() ? signOn.getIfAvailable() : null)
                .addObject("asleep", visitor.stay() == Stay.ASLEEP)
                .addObject("email", visitor.email())
                .addObject("withPassword", passwordAlone)
                .addObject("withCode", apps.of(actor.company(), actor.person()).isPresent())
                .addObject(
                        "withPasskey",
                        !passkeys.of(actor.company(), actor.person()).isEmpty());
    }
}
