package io.cardkeep.web.authenticator;

import io.cardkeep.domain.people.RecoveryCode;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows recovery codes, this once. */
final class CodesPage {
    private CodesPage() {}

    /**
     * Shows them.
     *
     * @param next the path that it leads on to
     */
    static ModelAndView of(List<RecoveryCode> codes, String next) {
        return new ModelAndView("people/recovery-codes")
                .addObject(
                        "codes",
                        codes.stream().map(code -> code.lend(text -> text)).toList())
                .addObject("next", next);
    }
}
