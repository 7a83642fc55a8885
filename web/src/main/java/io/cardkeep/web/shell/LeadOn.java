package io.cardkeep.web.shell;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads a browser on. */
public final class LeadOn {
    private LeadOn() {}

    /** To an address exactly as it stands. */
    public static ModelAndView to(String address) {
        RedirectView view = new RedirectView(address, false, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
