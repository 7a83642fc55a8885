package io.cardkeep.web.shell;

import io.cardkeep.application.outage.ShowOutage;
import io.cardkeep.domain.firstpin.FirstPinProposals;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.domain.pin.PinResets;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.wiring.Installation;
import io.cardkeep.web.wiring.Mailing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.LongSupplier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Shell} into every model, and whether people are told nothing by mail. */
@ControllerAdvice
final class ShellAdvice {
    private final Installation installation;
    private final Mailing mailing;
    private final PinResets pinResets;
    private final FirstPinProposals firstPins;
    private final ShowOutage outages;

    ShellAdvice(
            Installation installation,
            Mailing mailing,
            PinResets pinResets,
            FirstPinProposals firstPins,
            ShowOutage outages) {
        this.installation = installation;
        this.mailing = mailing;
        this.pinResets = pinResets;
        this.firstPins = firstPins;
        this.outages = outages;
    }

    @ModelAttribute
    void shell(HttpServletRequest request, Model model) {
        Visitor.of(request).ifPresent(visitor -> {
            model.addAttribute("shell", shell(visitor));
            model.addAttribute("mailOff", mailing.off());
        });
    }

    private Shell shell(Visitor visitor) {
        return new Shell(
                visitor,
                installation.companyName(),
                waiting(visitor),
                () -> outages.of(visitor.person().company()));
    }

    private LongSupplier waiting(Visitor visitor) {
        return visitor.actor().may(Permission.DECIDE_PIN_RESETS)
                ? () -> pinResets.countPending(visitor.person().company())
                        + firstPins.countPending(visitor.person().company())
                : () -> 0;
    }
}
