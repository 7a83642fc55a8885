package io.cardkeep.web.signon;

import io.cardkeep.application.people.SignOnClaims;
import io.cardkeep.application.people.SingleSignOn;
import io.cardkeep.domain.history.Origin;
import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.shell.LeadOn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by the company's single sign-on. */
@EvenAsleep
@Controller
final class SignOnController {
    private final SignOnTrips trips;
    private final SingleSignOn signOn;
    private final FreshSession sessions;
    private final SignOnConfirmations confirmations;

    SignOnController(SignOnTrips trips, SingleSignOn signOn, FreshSession sessions, SignOnConfirmations confirmations) {
        this.trips = trips;
        this.signOn = signOn;
        this.sessions = sessions;
        this.confirmations = confirmations;
    }

    @GetMapping("/login/sso")
    ModelAndView begin(HttpServletRequest request, HttpServletResponse response) {
        trips.needed();
        if (Visitor.of(request).isPresent()) {
            return LeadOn.to("/");
        }
        try {
            return LeadOn.to(trips.begin(false, response).address().toString());
        } catch (ProviderSilent silent) {
            return back("silent");
        }
    }

    /** Where the provider sends browsers back to, whatever they were sent for. Nobody takes a session of somebody else's over. */
    @GetMapping(SignOnWiring.CALLBACK)
    ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignOnAttempt> attempt = trips.end(request, response);
        if (attempt.isEmpty()) {
            return back("failed");
        }
        String state = attempt.get().state();
        Optional<WaitingConfirmation> waiting = WaitingConfirmation.takenFrom(request.getSession(false), state);
        Optional<Visitor> visitor = Visitor.of(request);
        if (visitor.isEmpty()) {
            return signIn(attempt.get(), request, response);
        }
        return waiting.isPresent()
                ? confirmations.end(visitor.get(), waiting.get(), attempt.get(), request, response)
                : LeadOn.to("/");
    }

    private ModelAndView signIn(SignOnAttempt attempt, HttpServletRequest request, HttpServletResponse response) {
        Origin origin = new Origin(request.getRemoteAddr());
        try {
            SignOnClaims claims = trips.claims(attempt, request);
            return switch (signOn.signIn(claims, origin)) {
                case SingleSignOn.Outcome.Right(var actor) ->
                    LeadOn.to(sessions.signedInBySignOn(actor, claims.shownAt(), request, response));
                case SingleSignOn.Outcome.Refused(var roleMissing) -> back(roleMissing ? "no-role" : "no-account");
            };
        } catch (NoWord noWord) {
            signOn.noProof(origin, noWord.reason());
            return back("failed");
        } catch (ProviderSilent silent) {
            return back("silent");
        }
    }

    /**
     * To the sign-in page.
     *
     * @param why the end of a key of what it says
     */
    private static ModelAndView back(String why) {
        return LeadOn.to("/login?sso=" + why);
    }
}
