package io.cardkeep.sandbox.ledger;

/** What the newer portal asks of a card before it counts as usable: its holder's KYC, and the partner's terms. */
public record Standing(KycStatus kycStatus, boolean termsAccepted) {
    public static final Standing USUAL = new Standing(KycStatus.MIN_KYC, true);

    /** How far the holder is known. The words are this project's assumption. */
    public enum KycStatus {
        NOT_STARTED,
        MIN_KYC,
        FULL_KYC
    }
}
