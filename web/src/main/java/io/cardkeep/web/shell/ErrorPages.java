package io.cardkeep.web.shell;

import io.cardkeep.web.security.StaleForm;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong: to a browser on a page, to htmx in a few sentences that fit into one. Never with an exception's
 * message; our own errors have a reference that the log has too.
 */
@Controller
final class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<HttpStatus> WITH_WORDS =
            Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.SERVICE_UNAVAILABLE);

    private final SecureRandom random;

    ErrorPages(SecureRandom random) {
        this.random = random;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        Map<String, Object> model = new HashMap<>();
        model.put("words", StaleForm.sentIn(request) ? "stale" : words(status));
        if (status.is5xxServerError()) {
            model.put("reference", reference(status));
        }
        boolean part = "true".equals(request.getHeader("HX-Request"));
        if (part && status == HttpStatus.FORBIDDEN) {
            besideThePage(response);
        }
        return new ModelAndView(part ? "parts/trouble" : "error/page", model, status);
    }

    @RequestMapping(path = "/error", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> tell(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status).body(Map.of("status", status.value()));
    }

    /** What was not allowed changed nothing, so what is shown stays; the sentences go on top of it. */
    private static void besideThePage(HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#flash");
        response.setHeader("HX-Reswap", "innerHTML");
    }

    /** Whoever opens the path by hand finds nothing there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String words(HttpStatus status) {
        if (WITH_WORDS.contains(status)) {
            return Integer.toString(status.value());
        }
        return status.is5xxServerError() ? "500" : "other";
    }

    private String reference(HttpStatus status) {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("An answer {} was given with the reference {}.", status.value(), reference);
        return reference;
    }
}
