package io.cardkeep.application.story;

import static java.util.Comparator.comparing;

import io.cardkeep.domain.account.AccountLookup;
import io.cardkeep.domain.account.CardAccount;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuer;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.company.CompanyId;
import io.cardkeep.domain.control.CardControls;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.UsageControls;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Reading;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.load.AccountFunding;
import io.cardkeep.domain.load.Load;
import io.cardkeep.domain.load.LoadReference;
import io.cardkeep.domain.load.Loaded;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpProof;
import io.cardkeep.domain.transaction.CardTransaction;
import io.cardkeep.domain.transaction.TransactionFeed;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** EnKash as a story has it: cards with a state, and answers as the story says. */
public final class ScriptedEnkash implements CardIssuer, AccountLookup, AccountFunding, CardControls, TransactionFeed {
    private final Map<CardId, IssuedCard> cards = new LinkedHashMap<>();
    private final Queue<Supplier<Answer>> answers = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final List<CardTransaction> transactions = new ArrayList<>();
    private UsageControls controls = new UsageControls(Map.of(), Map.of());
    private boolean needsCode;
    private @Nullable String silence;
    private @Nullable String refusal;
    private Runnable whileReading = () -> {};

    /** What EnKash holds of a card, from now on. */
    public void holds(IssuedCard card) {
        cards.put(card.ref().card(), card);
    }

    public void holds(Card card, CardStatus status, @Nullable String email) {
        holds(new IssuedCard(
                card.ref(),
                card.product(),
                card.form(),
                status,
                card.number(),
                card.holderName(),
                email,
                card.balance()));
    }

    public void reports(CardTransaction transaction) {
        transactions.add(transaction);
    }

    /** What EnKash says of every card's controls. */
    public void holds(UsageControls now) {
        controls = now;
    }

    /** The next change answers this; without a script EnKash accepts. */
    public void next(Answer answer) {
        answers.add(() -> answer);
    }

    public void meanwhile(Runnable happens, Answer answer) {
        answers.add(() -> {
            happens.run();
            return answer;
        });
    }

    public void crashes() {
        answers.add(() -> {
            throw new Crash();
        });
    }

    /** Reads bring no answer until {@link #isBack}. */
    public void isSilent(String why) {
        silence = why;
    }

    /** Reads are refused until {@link #isBack}. */
    public void refusesReads(String why) {
        isBack();
        refusal = why;
    }

    public void isBack() {
        refusal = null;
        silence = null;
    }

    /** This happens while the next reading runs. */
    public void whileReading(Runnable happens) {
        whileReading = happens;
    }

    /** The changes it was asked for, in order, for instance {@code lock EKC94AEX89}. */
    public List<String> calls() {
        return calls;
    }

    @Override
    public Reading<List<IssuedCard>> cards(CardAccount account) {
        List<IssuedCard> read = cards.values().stream()
                .filter(card -> card.ref().account().equals(account.id()))
                .toList();
        happen();
        return reading(read);
    }

    @Override
    public Reading<IssuedCard> card(CardAccount account, CardId card) {
        IssuedCard read = cards.get(card);
        happen();
        return read == null ? new Reading.Refused<>("Card not found") : reading(read);
    }

    @Override
    public Reading<Details> details(CompanyId company, CardAccountId id) {
        return id.value().startsWith("CAA")
                ? reading(new Details("Anay Foods", Money.of("92415.44"), null))
                : new Reading.Refused<>("Card account not found");
    }

    @Override
    public Reading<List<CardTransaction>> since(CardAccount account, Instant since, int limit) {
        return reading(transactions.stream()
                .filter(each -> each.at().isAfter(since))
                .sorted(comparing(CardTransaction::at).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public Reading<List<CardTransaction>> byReference(CardRef card, LoadReference reference) {
        return reading(transactions.stream()
                .filter(each -> each.card().equals(card))
                .filter(each -> reference.value().equals(each.reference()))
                .sorted(comparing(CardTransaction::at).reversed())
                .toList());
    }

    @Override
    public Receipt<Loaded> load(Load load) {
        Answer answer = asked("load " + load.amount().rupees().toPlainString(), load.card());
        return answer instanceof Answer.Accepted
                ? new Receipt<>(answer, new Loaded("ECT1", Money.of("5000.00")))
                : Receipt.of(answer);
    }

    @Override
    public Reading<UsageControls> read(CardRef card) {
        return reading(controls);
    }

    @Override
    public Answer change(CardRef card, ControlChange change, boolean byAdmin) {
        return asked("control", card);
    }

    /** From now on "Block Card" needs a one-time code. */
    public void wantsCodes() {
        needsCode = true;
    }

    @Override
    public boolean needsCode() {
        return needsCode;
    }

    @Override
    public Answer lock(CardRef card, String reason, @Nullable OtpProof proof) {
        return change("lock", card, CardStatus.LOCKED);
    }

    @Override
    public Answer unlock(CardRef card, String reason, @Nullable OtpProof proof) {
        return change("unlock", card, CardStatus.ACTIVE);
    }

    @Override
    public Answer block(CardRef card, String reason, @Nullable OtpProof proof) {
        return change("block", card, CardStatus.BLOCKED);
    }

    private Answer change(String verb, CardRef card, CardStatus status) {
        return asked(verb, card, () -> carryOut(card, status));
    }

    private Answer asked(String verb, CardRef card) {
        return asked(verb, card, Answer.Accepted::new);
    }

    private Answer asked(String verb, CardRef card, Supplier<Answer> unscripted) {
        return asked(verb + " " + card.card().value(), unscripted);
    }

    /** Notes a call and answers as the story says, or as it does without a script. */
    Answer asked(String call, Supplier<Answer> unscripted) {
        calls.add(call);
        Supplier<Answer> next = answers.poll();
        return next == null ? unscripted.get() : next.get();
    }

    /** Blocks a card that it holds, whoever asked for that. */
    IssuedCard block(CardRef ref) {
        carryOut(ref, CardStatus.BLOCKED);
        return Objects.requireNonNull(cards.get(ref.card()));
    }

    private Answer carryOut(CardRef ref, CardStatus status) {
        IssuedCard card = cards.get(ref.card());
        if (card == null) {
            return new Answer.Accepted();
        }
        if (card.status() == CardStatus.BLOCKED && status != CardStatus.BLOCKED) {
            return new Answer.Declined("Card is blocked");
        }
        holds(new IssuedCard(
                card.ref(),
                card.product(),
                card.form(),
                status,
                card.number(),
                card.holderName(),
                card.email(),
                card.balance()));
        return new Answer.Accepted();
    }

    private void happen() {
        Runnable happens = whileReading;
        whileReading = () -> {};
        happens.run();
    }

    private <T> Reading<T> reading(T value) {
        if (silence != null) {
            return new Reading.Unavailable<>(silence, null);
        }
        return refusal == null ? new Reading.Read<>(value) : new Reading.Refused<>(refusal);
    }
}
