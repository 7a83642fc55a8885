package io.cardkeep.web.signon;

import io.cardkeep.web.security.EvenAsleep;
import io.cardkeep.web.security.Interrupted;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.shell.LeadOn;
import io.cardkeep.web.signin.ConfirmScreens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** Showing once more who one is, to the company's single sign-on. */
@EvenAsleep
@Controller
final class ConfirmWithSignOnController {
    private final SignOnTrips trips;
    private final ConfirmScreens screens;
    private final InstantSource clock;

    ConfirmWithSignOnController(SignOnTrips trips, ConfirmScreens screens, InstantSource clock) {
        this.trips = trips;
        this.screens = screens;
        this.clock = clock;
    }

    /**
     * Keeps what was interrupted, by the method that it goes on with. A page of its own leads on, since a form may be sent to
     * this site alone, and browsers count where it is led on to as well.
     */
    @RequestMapping(
            path = "/confirm/sso",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE})
    ModelAndView create(HttpServletRequest request) {
        Interrupted interrupted = Interrupted.carriedBy(request);
        trips.needed();
        WaitingConfirmation.of(interrupted).waitIn(request.getSession());
        return new ModelAndView("signin/leaving");
    }

    @GetMapping("/confirm/sso")
    ModelAndView leave(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        trips.needed();
        Optional<WaitingConfirmation> waiting = WaitingConfirmation.in(request.getSession(false));
        if (waiting.isEmpty()) {
            return new ModelAndView("redirect:/");
        }
        try {
            SignOnTrips.Trip trip = trips.begin(true, response);
            waiting.get().begun(trip.state(), clock.instant()).waitIn(request.getSession());
            return LeadOn.to(trip.address().toString());
        } catch (ProviderSilent silent) {
            return screens.askAgain(waiting.get().interrupted(), visitor, "signin.sso.silent");
        }
    }
}
