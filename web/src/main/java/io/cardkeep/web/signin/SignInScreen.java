package io.cardkeep.web.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. */
@Component
public final class SignInScreen {
    private static final Set<String> SIGN_ON_TROUBLE = Set.of("failed", "silent", "no-account", "no-role");

    private final ObjectProvider<SignInHint> hint;
    private final ObjectProvider<SignOnOffer> signOn;

    SignInScreen(ObjectProvider<SignInHint> hint, ObjectProvider<SignOnOffer> signOn) {
        this.hint = hint;
        this.signOn = signOn;
    }

    /**
     * Shown as it is, or after a wrong password.
     *
     * @param signOn why the single sign-on let nobody in, as the address says; null when it was not asked
     */
    ModelAndView show(boolean wrong, @Nullable String signOn) {
        boolean told = signOn != null && SIGN_ON_TROUBLE.contains(signOn);
        return page(HttpStatus.OK).addObject("wrong", wrong).addObject("sso", told ? "signin.sso." + signOn : null);
    }

    /** Shown again, since the passkey did not sign anybody in. */
    public ModelAndView passkeyRefused() {
        return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("passkeyRefused", true);
    }

    private ModelAndView page(HttpStatusCode status) {
        ModelAndView page = new ModelAndView("signin/new", status);
        hint.ifAvailable(found -> page.addObject("hint", found));
        signOn.ifAvailable(offer -> page.addObject("signOn", offer.name()));
        return page;
    }
}
