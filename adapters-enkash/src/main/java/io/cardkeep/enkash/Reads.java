package io.cardkeep.enkash;

import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.doctor.Assumption;
import io.cardkeep.domain.doctor.Probe;
import io.cardkeep.domain.doctor.Probed.Result;
import io.cardkeep.domain.doctor.Scope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reads of an examination, in their order, and which rules look at each. */
final class Reads {
    /** No load of ours is called so: theirs end in a UUID's digits. */
    private static final String NEVER_GIVEN = "CKNOBODYEVERGAVETHISREFERENCE00000";

    private final Dialect dialect;
    private final Probing probing;
    private final WireTime time;
    private final Findings findings;
    private final AmountAndTimeRules amountsAndTimes;

    Reads(Dialect dialect, Probing probing, WireTime time, Findings findings) {
        this.dialect = dialect;
        this.probing = probing;
        this.time = time;
        this.findings = findings;
        this.amountsAndTimes = new AmountAndTimeRules(time, findings);
    }

    void of(Scope scope) {
        CardAccountId account = scope.account();
        if (account == null) {
            return;
        }
        Seen figures = ask(
                Assumption.ACCOUNT_PATH,
                Probe.ACCOUNT,
                Question.about(scope.company(), account, dialect.accountFigures()));
        if (figures.isAnswered()) {
            AccountRules.judge(figures, findings);
            amountsAndTimes.judge(figures, figures.payload());
        }
        Question all = Question.about(scope.company(), account, Endpoint.SEARCH);
        Seen cards = list(Assumption.SEARCH_PATH, Probe.CARDS, all);
        cards(cards);
        CardId card = card(scope.card(), cards);
        if (card != null) {
            of(new CardRef(scope.company(), account, card), all, cards);
        }
        int several = cards.isAnswered() ? cards.items().size() : 0;
        if (several > 1) {
            ListRules.judgePages(probing, all, findings);
        }
    }

    private void of(CardRef card, Question all, Seen cards) {
        Seen one = list(
                Assumption.SEARCH_PATH,
                Probe.CARD,
                all.with("enKashCardId", card.card().value()));
        cards(one);
        if (one.isAnswered()) {
            searches(cards, one);
        }
        Seen limits = ask(Assumption.LIMITS_PATH, Probe.LIMITS, Question.about(card, Endpoint.LIMITS));
        if (limits.isAnswered()) {
            LimitRules.judge(limits, findings);
            amountsAndTimes.judge(limits, limits.payload());
        }
        Question question = Question.about(card, Endpoint.ALL_TRANSACTIONS);
        Seen transactions = list(Assumption.TRANSACTIONS_PATH, Probe.TRANSACTIONS, question);
        if (transactions.isAnswered()) {
            transactions(question, transactions);
            unknownReference(question, transactions);
        }
    }

    /** Without a card, a search lists all of them; with one, that one. */
    private void searches(Seen cards, Seen one) {
        if (cards.isAnswered() || cards.result() == Result.REFUSED) {
            findings.judge(Assumption.SEARCH_ALL, cards.isAnswered(), List.of());
        }
        if (cards.isAnswered() && cards.items().size() > 1) {
            findings.judge(Assumption.SEARCH_ONE, one.items().size() == 1, one.fields("data"));
        }
    }

    private void cards(Seen seen) {
        if (seen.isAnswered()) {
            CardRules rules = new CardRules(seen, findings);
            things(seen).forEach(card -> {
                rules.judge(card);
                amountsAndTimes.judge(seen, card);
            });
        }
    }

    private void transactions(Question question, Seen seen) {
        List<JsonNode> found = things(seen);
        new TransactionRules(seen, findings).judge(found);
        found.forEach(each -> amountsAndTimes.judge(seen, each));
        List<String> written = found.stream()
                .flatMap(each -> AmountAndTimeRules.written(each).stream())
                .toList();
        List<Instant> times =
                written.stream().flatMap(text -> time.read(text).stream()).toList();
        ListRules.judgeOrder(seen, times, findings);
        boolean withoutZone = written.stream().allMatch(time::isWithoutZone);
        times.stream()
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> new SinceRules(probing, findings).judge(question, newest, withoutZone));
    }

    /** A load that never arrived must look like one, and like nothing else. */
    private void unknownReference(Question question, Seen transactions) {
        Seen seen = probing.ask(Probe.UNKNOWN_REFERENCE, question.with("pgReferenceNumber", NEVER_GIVEN));
        EnvelopeRules.judge(seen, findings);
        if (seen.isAnswered() || seen.result() == Result.REFUSED) {
            findings.judge(Assumption.TRANSACTIONS_UNKNOWN_REFERENCE, seen.isAnswered(), List.of());
        }
        if (seen.isAnswered() && !things(transactions).isEmpty()) {
            boolean filters = SinceRules.isEmptyList(seen);
            findings.judge(Assumption.TRANSACTIONS_BY_REFERENCE, filters, seen.fields("data"));
        }
    }

    private Seen list(Assumption path, Probe probe, Question question) {
        Seen seen = probing.ask(probe, question, Pages.PAGE_SIZE, 0);
        judge(path, seen);
        if (seen.isAnswered()) {
            ListRules.judge(seen, findings);
        }
        return seen;
    }

    private Seen ask(Assumption path, Probe probe, Question question) {
        Seen seen = probing.ask(probe, question);
        judge(path, seen);
        return seen;
    }

    private void judge(Assumption path, Seen seen) {
        EnvelopeRules.judge(seen, findings);
        boolean there = seen.isAnswered() || seen.result() == Result.REFUSED;
        if (there || seen.result() == Result.NO_SUCH_PATH) {
            findings.judge(path, there, List.of());
        }
    }

    private static List<JsonNode> things(Seen seen) {
        return seen.items().stream().filter(each -> !each.isEmpty()).toList();
    }

    private static @Nullable CardId card(@Nullable CardId wanted, Seen cards) {
        if (wanted != null || !cards.isAnswered()) {
            return wanted;
        }
        return cards.items().stream()
                .map(card -> new Fields(card).text("enKashCardId", "enkashCardId"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(CardId::new)
                .orElse(null);
    }
}
