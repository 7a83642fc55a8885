package io.cardkeep.web.people;

import io.cardkeep.application.people.ChangePreferences;
import io.cardkeep.application.people.ListPasskeys;
import io.cardkeep.application.people.OwnSessions;
import io.cardkeep.application.people.ShowAuthenticator;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.web.security.SessionNotes;
import io.cardkeep.web.security.Visitor;
import io.cardkeep.web.shell.Flash;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own settings. */
@Controller
final class MeController {
    private final ChangePreferences preferences;
    private final ListPasskeys passkeys;
    private final ShowAuthenticator authenticator;
    private final OwnSessions sessions;

    MeController(
            ChangePreferences preferences,
            ListPasskeys passkeys,
            ShowAuthenticator authenticator,
            OwnSessions sessions) {
        this.preferences = preferences;
        this.passkeys = passkeys;
        this.authenticator = authenticator;
        this.sessions = sessions;
    }

    @GetMapping("/me")
    String show(Visitor visitor, HttpSession session, Model model) {
        model.addAttribute("me", MeView.of(visitor));
        model.addAttribute("passkeys", passkeys.list(visitor.actor()));
        authenticator.show(visitor.actor()).ifPresent(shown -> model.addAttribute("authenticator", shown));
        model.addAttribute("sessions", sessions.list(visitor.actor()));
        model.addAttribute("here", SessionNotes.in(session).id());
        model.addAttribute("zones", ZoneChoices.including(visitor.zone().getId()));
        return "people/me";
    }

    @PostMapping("/me")
    String update(Actor actor, @RequestParam String language, @RequestParam String zone, RedirectAttributes redirect) {
        Flash flash = switch (preferences.change(actor, language, zone)) {
            case ChangePreferences.Outcome.Changed() -> Flash.done("people.me.changed");
            case ChangePreferences.Outcome.LanguageUnknown() -> Flash.refused("people.me.language-unknown");
            case ChangePreferences.Outcome.ZoneUnknown() -> Flash.refused("people.me.zone-unknown");
            case ChangePreferences.Outcome.ChangedMeanwhile() -> Flash.refused("people.changed-meanwhile");
        };
        flash.on(redirect);
        return "redirect:/me";
    }
}
