package io.cardkeep.enkash;

import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Says in words for people why a request failed; an exception's own message could quote a header, so it is left out. */
final class WireTrouble {
    private WireTrouble() {}

    static String before(Throwable trouble) {
        if (hasCause(trouble, UnresolvedAddressException.class) || hasCause(trouble, UnknownHostException.class)) {
            return "EnKash's address could not be found.";
        }
        if (hasCause(trouble, SSLException.class)) {
            return "No secure connection to EnKash could be made.";
        }
        if (ranOutOfTime(trouble)) {
            return "EnKash could not be reached in time.";
        }
        return "EnKash could not be reached.";
    }

    static String after(Throwable trouble) {
        if (hasCause(trouble, AnswerBody.TooLong.class)) {
            return "EnKash's answer was longer than any it should send.";
        }
        return ranOutOfTime(trouble)
                ? "EnKash did not answer in time."
                : "The connection to EnKash broke before its answer came.";
    }

    private static boolean ranOutOfTime(Throwable trouble) {
        return hasCause(trouble, HttpTimeoutException.class) || hasCause(trouble, TimeoutException.class);
    }

    private static boolean hasCause(Throwable trouble, Class<? extends Throwable> kind) {
        Throwable cause = trouble;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
