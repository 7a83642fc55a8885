package io.cardkeep.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that waits until somebody has shown who they are, kept in the page that asks them; in the session while they
 * are at the company's single sign-on.
 *
 * @param path with its query, as it was sent
 * @param fields what was typed and what the form carried, but no secret
 */
public record Interrupted(String method, String path, List<Field> fields) implements Serializable {
    public static final String METHOD = "confirm-method";
    public static final String PATH = "confirm-path";
    public static final String PASSWORD = "confirm-password";
    public static final String PASSKEY = "confirm-passkey";
    public static final String CODE = "confirm-code";
    /** Whether the passkey is on the device at hand (Web Authentication Level 3, 5.4.5). */
    static final String ATTACHMENT = "attachment";

    /** The sealed PIN is for one challenge; a one-time code and a password are secrets; the rest is about the request itself. */
    private static final Set<String> LEFT_OUT = Set.of(
            "sealed",
            "code",
            "currentPassword",
            "newPassword",
            "_csrf",
            "_method",
            METHOD,
            PATH,
            PASSWORD,
            PASSKEY,
            CODE,
            ATTACHMENT);

    /** Where the form cannot be sent without what is left out. */
    private static final Set<String> BEGINS_ANEW = Set.of("sealed", "newPassword");

    /** A path of this site: two slashes, or one and what browsers take for one, lead to another. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    public Interrupted {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) implements Serializable {}

    /** A sealed PIN and a new password are not sent again: their page begins anew. */
    static Interrupted of(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return BEGINS_ANEW.stream().anyMatch(field -> request.getParameter(field) != null)
                ? new Interrupted("GET", request.getRequestURI(), List.of())
                : new Interrupted(request.getMethod(), path, fields(request));
    }

    /**
     * The one that the page that asks carries.
     *
     * @throws ResponseStatusException 400 when it carries none that could be ours
     */
    public static Interrupted carriedBy(HttpServletRequest request) {
        String method = request.getParameter(METHOD);
        String path = request.getParameter(PATH);
        if (method == null || path == null || !OURS.matcher(path).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Interrupted(method, path, fields(request));
    }

    /** What a form says beside POST, since it can do no other; empty when it is POST. */
    public String formMethod() {
        return method.equals("POST") ? "" : method.toLowerCase(Locale.ROOT);
    }

    public boolean isPage() {
        return method.equals("GET");
    }

    private static List<Field> fields(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
            if (!LEFT_OUT.contains(each.getKey())) {
                for (String value : each.getValue()) {
                    fields.add(new Field(each.getKey(), value));
                }
            }
        }
        return fields;
    }

    /** Constant, since a note to somebody belongs in no log. */
    @Override
    public String toString() {
        return "Interrupted";
    }
}
