package io.cardkeep.application.card;

import io.cardkeep.domain.journal.FormId;
import io.cardkeep.domain.otp.OtpProof;
import org.jspecify.annotations.Nullable;

/**
 * What came with a person's wish to change a card.
 *
 * @param form of the rendered page
 * @param proof the one-time code that EnKash sent for it; null where somebody typed none
 */
public record Consent(FormId form, @Nullable OtpProof proof) {
    /** A wish without a code. */
    public static Consent of(FormId form) {
        return new Consent(form, null);
    }
}
