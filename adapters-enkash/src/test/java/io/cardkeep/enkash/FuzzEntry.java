package io.cardkeep.enkash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Arrays;
import org.slf4j.LoggerFactory;

/** Where Jazzer comes in: the first byte says who reads the others. */
public final class FuzzEntry {
    private static final FuzzTarget[] TARGETS = FuzzTarget.values();

    private FuzzEntry() {}

    /** Called once by Jazzer; what is left out of a list is not worth a line in the log here. */
    public static void fuzzerInitialize() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            TARGETS[(input[0] & 0xFF) % TARGETS.length].read(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
