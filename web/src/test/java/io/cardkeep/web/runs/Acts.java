package io.cardkeep.web.runs;

import io.cardkeep.application.account.OpenCardAccount;
import io.cardkeep.application.card.CardOrder;
import io.cardkeep.application.card.Consent;
import io.cardkeep.application.card.IssueCard;
import io.cardkeep.application.card.OrderPlastic;
import io.cardkeep.application.card.ReplaceCard;
import io.cardkeep.application.control.ChangeControls;
import io.cardkeep.application.journal.Ending;
import io.cardkeep.application.load.LoadMoney;
import io.cardkeep.application.pin.IssueSealingChallenge;
import io.cardkeep.application.pin.SetPin;
import io.cardkeep.domain.account.AccountType;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.NewHolder;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.control.Change;
import io.cardkeep.domain.control.Channel;
import io.cardkeep.domain.control.ControlChange;
import io.cardkeep.domain.control.Limit;
import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.web.pin.JavaSeal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Everything that is sent through the journal. A new kind of the journal needs one here, and a {@link LedgerRule}. */
final class Acts {
    /** As often as named, so that what locks cards for good does not end every hand. */
    static final List<Act> ALL = List.of(
            new Act("lock", "card.lock", "block", Act.By.EITHER, Acts::lock),
            new Act("lock", "card.lock", "block", Act.By.EITHER, Acts::lock),
            new Act("unlock", "card.unlock", "block", Act.By.EITHER, Acts::unlock),
            new Act("unlock", "card.unlock", "block", Act.By.EITHER, Acts::unlock),
            new Act("block", "card.block", "block", Act.By.EITHER, Acts::block),
            new Act("load", "card.load", "balance", Act.By.ADMIN, Acts::load),
            new Act("load", "card.load", "balance", Act.By.ADMIN, Acts::load),
            new Act("load", "card.load", "balance", Act.By.ADMIN, Acts::load),
            new Act("load", "card.load", "balance", Act.By.ADMIN, Acts::load),
            new Act("controls", "card.change-controls", "velocity/rule", Act.By.ADMIN, Acts::controls),
            new Act("controls", "card.change-controls", "velocity/rule", Act.By.ADMIN, Acts::controls),
            new Act("plastic", "card.order-plastic", "physical", Act.By.ADMIN, Acts::plastic),
            new Act("pin", "pin.set", "setPin", Act.By.HOLDER, Acts::pin),
            new Act("pin", "pin.set", "setPin", Act.By.HOLDER, Acts::pin),
            new Act("issue", "card.issue", "createCard", Act.By.ADMIN, Acts::issue),
            new Act("issue", "card.issue", "createCard", Act.By.ADMIN, Acts::issue),
            new Act("replace", "card.replace", "replaceCard", Act.By.EITHER, Acts::replace),
            new Act("replace", "card.replace", "replaceCard", Act.By.EITHER, Acts::replace),
            new Act("open account", "account.open", "cardAccount/create", Act.By.ADMIN, Acts::open));

    private static final PostalAddress HOME =
            new PostalAddress("cda block", "", "kota", "Rajasthan", "India", "323307");
    /** The two who have cards, and one who has none. */
    private static final List<String> HOLDERS =
            List.of("employee@cardkeep.test", "employee2@cardkeep.test", "newcomer@cardkeep.test");

    private static final String SESSION = "ab".repeat(32);

    private Acts() {}

    private static Act.Deed lock(Act.Hand hand, Actor actor, Card card, FormId form) {
        return () -> name(hand.useCases().lock().lock(actor, card.id(), Consent.of(form)));
    }

    private static Act.Deed unlock(Act.Hand hand, Actor actor, Card card, FormId form) {
        return () -> name(hand.useCases().lock().unlock(actor, card.id(), Consent.of(form)));
    }

    private static Act.Deed block(Act.Hand hand, Actor actor, Card card, FormId form) {
        String typed = hand.random().nextInt(3) == 0 ? "0" : card.number().lastDigits();
        return () -> name(hand.useCases().block().block(actor, card.id(), typed, Consent.of(form)));
    }

    private static Act.Deed load(Act.Hand hand, Actor actor, Card card, FormId form) {
        Money amount = amount(hand.random());
        return () -> switch (hand.useCases().load().load(actor, card.id(), amount, "Trip", form)) {
            case LoadMoney.Outcome.Sent(Ending ending) -> name(ending);
            case LoadMoney.Outcome other -> name(other);
        };
    }

    private static Money amount(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> Money.ZERO;
            case 1 -> Money.of("50000");
            case 2 -> Money.of("0.01");
            default -> new Money(BigDecimal.valueOf(random.nextLong(1, 150_000), 2));
        };
    }

    private static Act.Deed controls(Act.Hand hand, Actor actor, Card card, FormId form) {
        ControlChange change = change(hand.random());
        return () -> switch (hand.useCases().controls().change(actor, card.id(), change, form)) {
            case ChangeControls.Outcome.Sent(Ending ending) -> name(ending);
            case ChangeControls.Outcome other -> name(other);
        };
    }

    /** Few values, so that some ask for what is so already. */
    private static ControlChange change(RandomGenerator random) {
        Limit limit = random.nextBoolean() ? Limit.DAILY : Limit.MONTHLY;
        Change<BigDecimal> to = random.nextInt(6) == 0
                ? new Change.Clear<>()
                : new Change.Set<>(BigDecimal.valueOf(random.nextInt(1, 5) * 100L));
        return random.nextInt(3) == 0
                ? new ControlChange(Map.of(Channel.ATM, random.nextBoolean()), Map.of())
                : new ControlChange(Map.of(), Map.of(limit, to));
    }

    private static Act.Deed plastic(Act.Hand hand, Actor actor, Card card, FormId form) {
        return () -> switch (hand.useCases().plastic().order(actor, card.id(), HOME, form)) {
            case OrderPlastic.Outcome.Sent(Ending ending) -> name(ending);
            case OrderPlastic.Outcome other -> name(other);
        };
    }

    /** Without a challenge there is nothing to send; then the PIN's page said no. */
    private static Act.Deed pin(Act.Hand hand, Actor actor, Card card, FormId form) {
        String pin = "%04d".formatted(hand.random().nextInt(10_000));
        return switch (hand.useCases().challenges().issue(actor, card.id(), SESSION)) {
            case IssueSealingChallenge.Outcome.Issued issued -> {
                SealedPin sealed = new SealedPin(JavaSeal.seal(pin, json(issued)));
                SetPin.Request request = new SetPin.Request(card.id(), form, SESSION, sealed, null);
                yield () -> name(hand.useCases().pin().set(actor, request));
            }
            case IssueSealingChallenge.Outcome refused -> {
                hand.refused(actor, "pin.challenge");
                yield () -> "NoChallenge";
            }
        };
    }

    private static Act.Deed issue(Act.Hand hand, Actor actor, Card card, FormId form) {
        RandomGenerator random = hand.random();
        String email = HOLDERS.get(random.nextInt(HOLDERS.size()));
        NewHolder holder = new NewHolder(
                null, email, "98765432" + email.length(), null, "Johny", "Bateman", null, null, null, null);
        Money load = random.nextBoolean() ? null : amount(random);
        CardOrder order = new CardOrder(holder, CardForm.VIRTUAL, load, false, null, "");
        CardAccountId account = random.nextInt(12) == 0 ? new CardAccountId("CANOWHERE") : card.account();
        return () -> switch (hand.useCases().issue().issue(actor, account, order, form)) {
            case IssueCard.Outcome.Sent(Ending ending) -> name(ending);
            case IssueCard.Outcome other -> name(other);
        };
    }

    private static Act.Deed replace(Act.Hand hand, Actor actor, Card card, FormId form) {
        String typed = hand.random().nextInt(6) == 0 ? "0" : card.number().lastDigits();
        return () -> switch (hand.useCases().replace().replace(actor, card.id(), typed, Consent.of(form))) {
            case ReplaceCard.Outcome.Sent(Ending ending) -> name(ending);
            case ReplaceCard.Outcome other -> name(other);
        };
    }

    private static Act.Deed open(Act.Hand hand, Actor actor, Card card, FormId form) {
        RandomGenerator random = hand.random();
        NewCardAccount account = new NewCardAccount(
                card.company(),
                "Cardkeep Test Company",
                null,
                "PMGAZ7L5A",
                random.nextInt(8) == 0 ? "nobody" : "admin@cardkeep.test",
                "9876543210",
                "Account " + random.nextInt(1_000_000),
                AccountType.CORPORATE);
        return () -> switch (hand.useCases().open().open(actor, account, form)) {
            case OpenCardAccount.Outcome.Sent(Ending ending) -> name(ending);
            case OpenCardAccount.Outcome other -> name(other);
        };
    }

    private static String json(IssueSealingChallenge.Outcome.Issued issued) {
        return "{\"kid\":\"%s\",\"nonce\":\"%s\",\"card\":\"%s\",\"jwk\":%s}"
                .formatted(
                        issued.key().id(),
                        issued.nonce(),
                        issued.card().value(),
                        issued.key().jwk());
    }

    private static String name(Object outcome) {
        return outcome.getClass().getSimpleName();
    }
}
