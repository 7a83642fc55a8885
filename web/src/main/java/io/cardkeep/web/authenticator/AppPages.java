package io.cardkeep.web.authenticator;

import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.AuthenticatorCodes;
import io.cardkeep.domain.people.AuthenticatorSeed;
import io.cardkeep.domain.people.SealedSeed;
import io.cardkeep.web.wiring.Installation;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Pages that have an authenticator app set up. */
final class AppPages {
    private final AuthenticatorCodes codes;
    private final String issuer;

    AppPages(AuthenticatorCodes codes, Installation installation) {
        this.codes = codes;
        this.issuer = "Cardkeep " + installation.companyName();
    }

    /** With a new secret. */
    ModelAndView fresh(String view, Actor actor) {
        try (AuthenticatorSeed seed = codes.newSeed()) {
            return page(view, seed, codes.seal(seed, actor.person()), actor);
        }
    }

    /** With the same secret, since the code was wrong; a new one where what was sent is none. */
    ModelAndView again(String view, SealedSeed sealed, Actor actor) {
        ModelAndView page = codes.open(sealed, actor.person())
                .map(seed -> {
                    try (seed) {
                        return page(view, seed, sealed, actor);
                    }
                })
                .orElseGet(() -> fresh(view, actor));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("trouble", "signin.app.wrong");
    }

    private ModelAndView page(String view, AuthenticatorSeed seed, SealedSeed sealed, Actor actor) {
        return new ModelAndView(view).addObject("app", AppSecret.of(seed, sealed, issuer, actor.name()));
    }
}
