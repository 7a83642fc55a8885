package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Probed.Result;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether answers come as {@link Envelope} and the codecs expect them. */
final class EnvelopeRules {
    private static final String[] CODES = {"code", "response_code"};

    private EnvelopeRules() {}

    /** @param json a missing node when the body could not be read */
    static Result result(int status, JsonNode json) {
        if (status == 401 || (status == 403 && !hasCode(json))) {
            return Result.NOT_LET_IN;
        }
        if (status >= 500 || status == 429) {
            return Result.NO_ANSWER;
        }
        boolean carries = Seen.payload(json).isContainer();
        if ((status == 404 || status == 405) && !hasCode(json) && !carries) {
            return Result.NO_SUCH_PATH;
        }
        if (status >= 300 && status < 400) {
            return Result.NO_SUCH_PATH;
        }
        if (isWrapped(json) || (status < 300 && carries)) {
            return Result.ANSWERED;
        }
        return json.isObject() && !json.isEmpty() ? Result.REFUSED : Result.UNREADABLE;
    }

    /** Whether an encrypted body is still in its wrapper, since plain ones were agreed. */
    static boolean isWrapped(JsonNode json) {
        return json.size() == 1 && json.path("request").isString();
    }

    static void judgeEncryption(Findings findings, boolean asAgreed) {
        findings.judge(Assumption.BODY_ENCRYPTION, asAgreed, List.of());
    }

    static void judge(Seen seen, Findings findings) {
        JsonNode json = seen.json();
        boolean answered = seen.isAnswered() && !isWrapped(json);
        if (!answered && seen.result() != Result.REFUSED) {
            return;
        }
        findings.judge(Assumption.ENVELOPE_CODE_NAME, hasCode(json), seen.fields(CODES));
        if (hasCode(json)) {
            Fields fields = new Fields(json);
            var code = fields.wholeNumber(CODES[0]).or(() -> fields.wholeNumber(CODES[1]));
            findings.judge(Assumption.ENVELOPE_CODE_TYPE, code.isPresent(), seen.fields(CODES));
            if (answered && code.isPresent()) {
                findings.judge(Assumption.ENVELOPE_SUCCESS, code.get() == 0, seen.fields(CODES));
            }
        }
        if (answered) {
            boolean named = json.path("payload").isContainer();
            findings.judge(Assumption.ENVELOPE_PAYLOAD, named, seen.fields("payload"));
        }
    }

    private static boolean hasCode(JsonNode json) {
        return json.has(CODES[0]) || json.has(CODES[1]);
    }
}
