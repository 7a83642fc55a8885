package io.cardkeep.enkash;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Switches of the Java machine that would write tokens and PINs to a log, or send a change twice, below anything this
 * code can prevent. With one of them on, the installation does not start.
 */
final class JvmSwitches {
    private static final List<String> FORBIDDEN = List.of(
            "javax.net.debug",
            "jdk.httpclient.HttpClient.log",
            "jdk.internal.httpclient.debug",
            "jdk.internal.httpclient.hpack.debug",
            "jdk.internal.httpclient.websocket.debug",
            "jdk.internal.httpclient.disableHostnameVerification",
            "jdk.httpclient.enableAllMethodRetry");

    private JvmSwitches() {}

    /**
     * Looks at each switch.
     *
     * @param property reads one; null when it is not set
     * @throws InvalidSettings naming each that is on
     */
    static void check(Function<String, @Nullable String> property) {
        SettingsCheck check = new SettingsCheck();
        for (String name : FORBIDDEN) {
            String value = property.apply(name);
            check.require(
                    value == null || value.equals("false"),
                    "The Java option -D" + name + " is on. It would write PINs and passwords to a log, weaken the"
                            + " connection or send a change twice. Start without it.");
        }
        check.finish();
    }
}
