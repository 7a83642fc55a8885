package io.cardkeep.web.firstpin;

import io.cardkeep.application.firstpin.ShowFirstPins;
import io.cardkeep.domain.firstpin.FirstPinId;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.people.Permission;
import io.cardkeep.web.approval.Why;
import io.cardkeep.web.shell.Flash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Draws one proposal. */
final class ProposalScreens {
    private final ShowFirstPins proposals;

    ProposalScreens(ShowFirstPins proposals) {
        this.proposals = proposals;
    }

    ModelAndView draw(Actor actor, FirstPinId id) {
        return draw(actor, id, HttpStatus.OK, "", null, null);
    }

    /** The proposal again, with the note as it was typed. */
    ModelAndView again(Actor actor, FirstPinId id, Told told, String note) {
        return draw(actor, id, told.status(), note, told.fault(), told.flash());
    }

    private ModelAndView draw(
            Actor actor, FirstPinId id, HttpStatus status, String note, @Nullable String fault, @Nullable Flash flash) {
        Map<String, @Nullable Object> model = new HashMap<>();
        switch (proposals.show(actor, id)) {
            case ShowFirstPins.Outcome.Shown(var detail) -> {
                model.put("detail", detail);
                model.put("why", Why.ofNullable(detail.refusal()));
            }
            case ShowFirstPins.Outcome.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ShowFirstPins.Outcome.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.put("seesCards", actor.may(Permission.SEE_ALL_CARDS));
        model.put("note", note);
        model.put("fault", fault);
        if (flash != null) {
            model.put(Flash.ATTRIBUTE, flash);
        }
        return new ModelAndView("first-pins/show", model, status);
    }

    ModelAndView seeOther(FirstPinId id) {
        RedirectView redirect = new RedirectView("/first-pins/" + id.value(), true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
