package io.cardkeep.web.shell;

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

    ShellAdvice(Installation installation, Mailing mailing, PinResets pinResets) {
        this.installation = installation;
        this.mailing = mailing;
        this.pinResets = pinResets;
    }

    @ModelAttribute
    void shell(HttpServletRequest request, Model model) {
        Visitor.of(request).ifPresent(visitor -> {
            model.addAttribute("shell", new Shell(visitor, installation.companyName(), waiting(visitor)));
            model.addAttribute("mailOff", mailing.off());
        });
    }

    private LongSupplier waiting(Visitor visitor) {
        return visitor.actor().may(Permission.DECIDE_PIN_RESETS)
                ? () -> pinResets.countPending(visitor.person().company())
                : () -> 0;
    }
}
