package io.cardkeep.enkash;

import io.cardkeep.domain.company.CompanyId;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The card API as the adapters use it: reads are repeated, changes never. */
final class EnkashCalls {
    private static final String UNKNOWN_COMPANY = "This installation holds no EnKash credentials for this company.";
    private static final String NOT_REACHED_IN_TIME = "EnKash could not be reached in time.";
    private static final String NO_ANSWER_IN_TIME = "EnKash did not answer in time.";

    private final EnkashAccess access;
    private final Addresses addresses;
    private final Wires wires;
    private final CallLimits limits;
    private final Repeats repeats;

    EnkashCalls(EnkashAccess access, Wires wires, CallLimits limits, Repeats repeats) {
        this.access = access;
        this.addresses = new Addresses(access.api(), access.dialect());
        this.wires = wires;
        this.limits = limits;
        this.repeats = repeats;
    }

    Dialect dialect() {
        return access.dialect();
    }

    /** A call that changes nothing: tried up to three times while no answer can be had. */
    Reply read(Question question) {
        return read(question, null, EnkashCalls::everything);
    }

    /** As {@link #read(Question)}, for one page of a list. */
    Reply read(Question question, Page page) {
        return read(question, page, EnkashCalls::everything);
    }

    /** @param fields keeps what may pass no {@code String} */
    Reply read(Question question, SecretFields fields) {
        return read(question, null, fields);
    }

    /** A new token of a company; empty when this installation holds no credentials for it. */
    Optional<TokenReply> signIn(CompanyId company) {
        return access.credentials()
                .of(company)
                .map(credentials -> access.tokens().of(credentials).afresh());
    }

    /**
     * As {@link #read(Question)}.
     *
     * @param page null for a call that has none
     * @param reader decides what came of it, and sees the answer as it came
     */
    Reply read(Question question, @Nullable Page page, AnswerReader reader) {
        Optional<EnkashCredentials> credentials = access.credentials().of(question.company());
        if (credentials.isEmpty()) {
            return new Reply.Refusal(UNKNOWN_COMPANY);
        }
        URI address = addresses.of(question.endpoint(), page);
        ApiCall call = call(credentials.get(), question.endpoint(), address, question.json(), reader);
        CompanyToken token = access.tokens().of(credentials.get());
        Deadline deadline = limits.deadline();
        return limits.queued(() ->
                repeats.untilAnswered(deadline, () -> call.send(token, wires.forRead(deadline), new Departure())));
    }

    Reply change(Question question) {
        return change(question.company(), question.endpoint(), question.json());
    }

    /** A call that changes something: sent once. The body is wiped when nothing of the call runs any more. */
    Reply change(CompanyId company, Endpoint endpoint, byte[] json) {
        Optional<EnkashCredentials> credentials = access.credentials().of(company);
        if (credentials.isEmpty()) {
            Bytes.wipe(json);
            return new Reply.NotNow(UNKNOWN_COMPANY, null);
        }
        URI address = addresses.of(endpoint, null);
        ApiCall call = call(credentials.get(), endpoint, address, json, EnkashCalls::everything);
        CompanyToken token = access.tokens().of(credentials.get());
        Departure departure = new Departure();
        return limits.run(
                () -> wires.forChange(address, wire -> call.send(token, wire, departure)),
                () -> Bytes.wipe(json),
                () -> departure.holdBack()
                        ? new Reply.NotNow(NOT_REACHED_IN_TIME, null)
                        : new Reply.Unclear(NO_ANSWER_IN_TIME));
    }

    private ApiCall call(
            EnkashCredentials credentials, Endpoint endpoint, URI address, byte[] json, AnswerReader reader) {
        BodyCodec codec = dialect().codec(endpoint, credentials.codec());
        return new ApiCall(credentials, codec, address, json, reader);
    }

    private static Reply everything(Delivery delivery, BodyCodec codec) {
        return ReplyReader.read(delivery, codec::decode);
    }
}
