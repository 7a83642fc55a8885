package io.cardkeep.web.start;

import java.util.List;

/** Settings without which Cardkeep refuses to start; the message names every one, and never a value. */
final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSettings(List<String> complaints) {
        super("Cardkeep cannot start, because of these settings:" + lines(complaints));
    }

    private static String lines(List<String> complaints) {
        return complaints.stream().map(complaint -> "\n  - " + complaint).reduce("", String::concat);
    }
}
