package io.cardkeep.enkash;

import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.Loaded;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * "Load Card Balance". Of the pairs that EnKash's pages contradict each other about, the newer example's: {@code CR} with
 * {@code ALLOCATE_FUND} and {@code ALLOCATION}.
 */
final class EnkashAccountFunding implements AccountFunding {
    /** In case EnKash says it in words, with a code of its own: taken for a refusal, it would hide a load that happened. */
    private static final Pattern KNOWN_ALREADY =
            Pattern.compile("already (exist|used|processed|done)|duplicate", Pattern.CASE_INSENSITIVE);

    private final EnkashCalls enkash;
    private final boolean repeatSafe;

    /** Speaks through some calls; {@code repeatSafe} is {@code enkash.load.repeat-safe}. */
    EnkashAccountFunding(EnkashCalls enkash, boolean repeatSafe) {
        this.repeatSafe = repeatSafe;
        this.enkash = enkash;
    }

    @Override
    public Receipt<Loaded> load(Load load) {
        Reply reply = sent(load);
        boolean known = reply instanceof Reply.Refusal(String reason)
                && KNOWN_ALREADY.matcher(reason).find();
        return (known ? new Reply.KnownAlready(((Reply.Refusal) reply).reason()) : reply)
                .toReceipt(EnkashAccountFunding::loaded);
    }

    /** Only success tells more the second time: what is refused then may have been done by the first. */
    private Reply sent(Load load) {
        Reply first = enkash.change(question(load));
        if (repeatSafe && first instanceof Reply.Unclear) {
            Reply second = enkash.change(question(load));
            return second instanceof Reply.Success ? second : first;
        }
        return first;
    }

    private static Question question(Load load) {
        Question question = Question.about(load.card(), Endpoint.LOAD);
        question.body()
                .put("amount", load.amount().rupees())
                .put("transactionType", "CR")
                .put("type", "ALLOCATE_FUND")
                .put("transactionCode", "ALLOCATION")
                .put("uniqueReferenceNumber", load.reference().value());
        IssueBody.putText(question.body(), "description", load.description());
        return question;
    }

    private static Optional<Loaded> loaded(JsonNode payload) {
        Fields fields = new Fields(payload);
        return Optional.of(payload)
                .filter(JsonNode::isObject)
                .map(object -> new Loaded(
                        fields.text(TransactionFields.IDS).orElse(null),
                        fields.money("otbBalance", "balance").orElse(null)));
    }
}
