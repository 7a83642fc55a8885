package io.cardkeep.web.signon;

import io.cardkeep.application.people.SignOnClaims;
import io.cardkeep.application.people.SingleSignOn;
import io.cardkeep.web.security.FreshSession;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.signin.ConfirmScreens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Takes back who was sent to the provider to show once more who they are, and goes on with what they were about to do. */
@Component
final class SignOnConfirmations {
    private final SignOnTrips trips;
    private final SingleSignOn signOn;
    private final FreshSession sessions;
    private final ConfirmScreens screens;

    SignOnConfirmations(SignOnTrips trips, SingleSignOn signOn, FreshSession sessions, ConfirmScreens screens) {
        this.trips = trips;
        this.signOn = signOn;
        this.sessions = sessions;
        this.screens = screens;
    }

    ModelAndView end(
            Visitor visitor,
            WaitingConfirmation waiting,
            SignOnAttempt attempt,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant begun = Objects.requireNonNull(waiting.begun(), "Nobody was sent.");
        try {
            SignOnClaims claims = trips.claims(attempt, request);
            return switch (signOn.confirm(visitor.actor(), claims, begun)) {
                case SingleSignOn.Outcome.Right(var actor) -> {
                    sessions.confirmedBySignOn(actor, request, response);
                    yield goOn(waiting.interrupted());
                }
                case SingleSignOn.Outcome.Refused _ -> again(visitor, waiting, "signin.sso.not-shown");
            };
        } catch (NoWord noWord) {
            signOn.noProof(visitor.actor(), noWord.reason());
            return again(visitor, waiting, "signin.sso.not-shown");
        } catch (ProviderSilent silent) {
            return again(visitor, waiting, "signin.sso.silent");
        }
    }

    private ModelAndView again(Visitor visitor, WaitingConfirmation waiting, String trouble) {
        return screens.askAgain(waiting.interrupted(), visitor, trouble);
    }

    /** The provider sent the browser by GET, so a form on a page of ours sends what was interrupted. */
    private ModelAndView goOn(Interrupted interrupted) {
        return interrupted.isPage()
                ? screens.goOn(interrupted)
                : new ModelAndView("signin/going-on").addObject("interrupted", interrupted);
    }
}
