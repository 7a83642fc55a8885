package io.cardkeep.application.story;

import io.cardkeep.domain.Samples;
import io.cardkeep.domain.account.AccountOpening;
import io.cardkeep.domain.account.CardAccountId;
import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.account.NewCardAccount;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.CardIssuance;
import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.card.CardStatus;
import io.cardkeep.domain.card.IssuedCard;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.card.NewCard;
import io.cardkeep.domain.card.PostalAddress;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.enkash.Receipt;
import io.cardkeep.domain.money.Money;
import io.cardkeep.domain.otp.OtpProof;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The side of the stories' EnKash that makes something new: cards and accounts. */
public final class ScriptedIssuance implements CardIssuance, AccountOpening {
    private final ScriptedEnkash enkash;
    private boolean silentAboutWhatItMade;
    private boolean needsCode;

    ScriptedIssuance(ScriptedEnkash enkash) {
        this.enkash = enkash;
    }

    /** From now on an accepted answer does not show what was made. */
    public void doesNotShowWhatItMade() {
        silentAboutWhatItMade = true;
    }

    /** A card of somebody, made by whomever. */
    public IssuedCard makes(CardRef like, String name, @Nullable String email) {
        IssuedCard made = new IssuedCard(
                new CardRef(like.company(), like.account(), new CardId("EKC" + Samples.number())),
                CardProduct.CORPORATE,
                CardForm.VIRTUAL,
                CardStatus.ACTIVE,
                new MaskedNumber("7788"),
                name,
                email,
                Money.of("0.00"));
        enkash.holds(made);
        return made;
    }

    @Override
    public Receipt<IssuedCard> issue(NewCard card) {
        Answer answer = enkash.asked("issue " + card.account().id().value(), Answer.Accepted::new);
        if (!(answer instanceof Answer.Accepted)) {
            return Receipt.of(answer);
        }
        CardRef like = new CardRef(card.account().company(), card.account().id(), new CardId("any"));
        String name = Objects.requireNonNullElse(card.holder().firstName(), "SOMEBODY");
        IssuedCard made = makes(like, name, card.holder().email());
        return new Receipt<>(answer, silentAboutWhatItMade ? null : made);
    }

    /** From now on a replacement needs a one-time code. */
    public void wantsCodes() {
        needsCode = true;
    }

    @Override
    public boolean replacingNeedsCode() {
        return needsCode;
    }

    /** The old card is blocked, and a new one of the same holder made. */
    @Override
    public Receipt<CardId> replace(CardRef card, @Nullable OtpProof proof) {
        Answer answer = enkash.asked("replace " + card.card().value(), Answer.Accepted::new);
        return answer instanceof Answer.Accepted
                ? new Receipt<>(
                        answer,
                        silentAboutWhatItMade ? null : replaced(card).ref().card())
                : Receipt.of(answer);
    }

    /** What a replacement does, whether or not its answer arrives. */
    public IssuedCard replaced(CardRef card) {
        IssuedCard old = enkash.block(card);
        return makes(card, Objects.requireNonNull(old.holderName()), old.email());
    }

    @Override
    public Answer orderPlastic(CardRef card, PostalAddress deliverTo, String remarks) {
        return enkash.asked("order-plastic " + card.card().value(), Answer.Accepted::new);
    }

    @Override
    public Receipt<CardAccountId> open(NewCardAccount account) {
        Answer answer = enkash.asked("open " + account.title(), Answer.Accepted::new);
        return answer instanceof Answer.Accepted && !silentAboutWhatItMade
                ? new Receipt<>(answer, new CardAccountId("CAA" + Samples.number()))
                : Receipt.of(answer);
    }
}
