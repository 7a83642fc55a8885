package io.cardkeep.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What is wrong with a form, said at its field. {@code parts/field} shows it.
 *
 * @param messages message keys by the field's name
 */
public record Refusals(Map<String, String> messages) {
    public Refusals {
        messages = Map.copyOf(messages);
    }

    public static Refusals of(String field, String message) {
        return new Refusals(Map.of(field, message));
    }

    /** The page is shown again, with 422 (RFC 9110, 15.5.21). */
    public void on(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusals", messages);
    }
}
