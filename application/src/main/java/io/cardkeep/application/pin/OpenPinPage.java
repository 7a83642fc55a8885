package io.cardkeep.application.pin;

import io.cardkeep.domain.account.CardProduct;
import io.cardkeep.domain.card.Card;
import io.cardkeep.domain.card.CardForm;
import io.cardkeep.domain.card.CardId;
import io.cardkeep.domain.card.MaskedNumber;
import io.cardkeep.domain.people.Actor;
import io.cardkeep.domain.pin.BannedWindows;
import io.cardkeep.domain.pin.PinPolicy;
import io.cardkeep.domain.pin.PinRule;
import io.cardkeep.domain.pin.PinSetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page for choosing a PIN needs. */
public final class OpenPinPage {
    private final PinGate gate;
    private final PinPolicies policies;
    private final PinSetter setter;

    public OpenPinPage(PinGate gate, PinPolicies policies, PinSetter setter) {
        this.setter = setter;
        this.gate = gate;
        this.policies = policies;
    }

    /** The page of a card that the actor may see. */
    public Outcome open(Actor actor, CardId card) {
        return gate.card(actor, card)
                .<Outcome>map(found -> new Outcome.Opened(page(actor, found)))
                .orElseGet(Outcome.NotFound::new);
    }

    private Page page(Actor actor, Card card) {
        PinStep step = gate.step(actor, card);
        PinPolicy policy = policies.today();
        BannedWindows banned = BannedWindows.of(policies.facts(card, gate.holder(card)));
        return new Page(
                card.id(),
                card.product(),
                card.form(),
                card.number(),
                card.holderName(),
                step,
                policy,
                step.maySet() ? banned.byRule() : Map.of(),
                banned.notChecked(),
                !card.replaces().isEmpty(),
                setter.needsCode());
    }

    /**
     * All that the page shows.
     *
     * @param holderName as EnKash has it; null when it sent none
     * @param step what may be done now; the form is shown when {@link PinStep#maySet}
     * @param banned four-digit windows by rule, made of what is known of the holder; empty unless a PIN may be set
     * @param notChecked rules whose fact is unknown, to be shown as not checked
     * @param replacement whether the card replaced another, whose PIN is not carried over
     * @param codeNeeded whether EnKash wants a one-time code with the PIN
     */
    public record Page(
            CardId card,
            CardProduct product,
            CardForm form,
            MaskedNumber number,
            @Nullable String holderName,
            PinStep step,
            PinPolicy policy,
            Map<PinRule, List<String>> banned,
            List<PinRule> notChecked,
            boolean replacement,
            boolean codeNeeded) {
        /** Constant, since a birth date can be read from the windows. */
        @Override
        public String toString() {
            return "Page";
        }
    }

    public sealed interface Outcome {
        record Opened(Page page) implements Outcome {}

        /** No such card, or not one that the actor may see. */
        record NotFound() implements Outcome {}
    }
}
