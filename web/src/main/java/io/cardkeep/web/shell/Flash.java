package io.cardkeep.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * One sentence that the next page says on top, kept in the session for that one page.
 *
 * @param key of a message
 * @param args for the message; never a secret
 */
public record Flash(Tone tone, String key, List<String> args) implements Serializable {
    /** The model attribute that the layout looks for. */
    public static final String ATTRIBUTE = "flash";

    public Flash {
        args = List.copyOf(args);
    }

    public enum Tone {
        DONE,
        NOTE,
        REFUSED
    }

    public static Flash done(String key, String... args) {
        return new Flash(Tone.DONE, key, List.of(args));
    }

    public static Flash note(String key, String... args) {
        return new Flash(Tone.NOTE, key, List.of(args));
    }

    public static Flash refused(String key, String... args) {
        return new Flash(Tone.REFUSED, key, List.of(args));
    }

    /** What was to be said by a page that leads to another one is said there. */
    static void passedOn(HttpServletRequest request, RedirectAttributes redirect) {
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        if (said != null && said.get(ATTRIBUTE) instanceof Flash flash) {
            flash.on(redirect);
        }
    }

    /** Shown by the page that the redirect leads to. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
