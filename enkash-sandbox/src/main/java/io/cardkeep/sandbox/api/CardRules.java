package io.cardkeep.sandbox.api;

/**
 * What EnKash's pages leave open and a sandbox is started with.
 *
 * @param pinLengths how many digits a PIN may have
 * @param singleAsObject whether a search for one card answers an object instead of a list
 * @param viewCard whether card numbers and verification values may be asked for
 * @param replacementKeepsId whether a replaced card keeps its id
 */
public record CardRules(PinLengths pinLengths, boolean singleAsObject, boolean viewCard, boolean replacementKeepsId) {
    public static final CardRules USUAL = new CardRules(PinLengths.four(), false, false, false);

    public CardRules withPinLengths(PinLengths other) {
        return new CardRules(other, singleAsObject, viewCard, replacementKeepsId);
    }

    public CardRules withSingleAsObject() {
        return new CardRules(pinLengths, true, viewCard, replacementKeepsId);
    }

    public CardRules withViewCard() {
        return new CardRules(pinLengths, singleAsObject, true, replacementKeepsId);
    }

    public CardRules withReplacementKeepingId() {
        return new CardRules(pinLengths, singleAsObject, viewCard, true);
    }
}
