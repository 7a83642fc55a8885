package io.cardkeep.enkash;

import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;

/** What is wrong with the settings, in sentences; a value is never quoted. */
final class Flaws {
    private Flaws() {}

    /**
     * Takes them out of what was thrown.
     *
     * @throws RuntimeException what was thrown, when no setting is to blame
     */
    static List<String> of(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSettings wrong) {
                return String.valueOf(wrong.getMessage()).lines().toList();
            }
            if (cause instanceof BindException unreadable) {
                return List.of(unreadable.getName() + " cannot be read as what it has to be.");
            }
        }
        throw thrown;
    }
}
