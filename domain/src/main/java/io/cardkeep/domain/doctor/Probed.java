package io.cardkeep.domain.doctor;

import java.util.List;

/**
 * What asking came to.
 *
 * @param fields of the answer, as far as it could be read
 */
public record Probed(Probe probe, Result result, List<FieldSeen> fields) {
    public Probed {
        fields = List.copyOf(fields);
    }

    public enum Result {
        ANSWERED,
        /** EnKash said no, in an answer that could be read. */
        REFUSED,
        /** The token call's credentials were refused. */
        SIGN_IN_REFUSED,
        /** A 401 or 403: the token, the partner or our address is not let in. */
        NOT_LET_IN,
        /** A 404 or 405 from no card API: nothing is at this path. */
        NO_SUCH_PATH,
        /** An answer came that is nothing we know how to read. */
        UNREADABLE,
        /** No answer, or an error of EnKash's own. */
        NO_ANSWER,
        /** There was nothing to ask for, or what had to be known before was not. */
        NOT_ASKED
    }

    public static Probed notAsked(Probe probe) {
        return new Probed(probe, Result.NOT_ASKED, List.of());
    }
}
