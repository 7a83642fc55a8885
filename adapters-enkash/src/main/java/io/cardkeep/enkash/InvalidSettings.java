package io.cardkeep.enkash;

import java.util.List;

/** The installation cannot start: every missing or wrong setting, each as a sentence; values are never quoted. */
final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettings(List<String> problems) {
        super(String.join("\n", problems));
    }
}
