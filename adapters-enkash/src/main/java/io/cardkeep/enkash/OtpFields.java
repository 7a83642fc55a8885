package io.cardkeep.enkash;

import io.cardkeep.domain.otp.OtpProof;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields by which a call says that the card's holder agrees. {@code otpMedium} is required even where no code is.
 *
 * <p>Source: EnKash reference, "Block Card" and "Request Card Replacement".
 */
final class OtpFields {
    private OtpFields() {}

    /** The code is wiped once it is written, since no body is written twice. */
    static void put(ObjectNode body, @Nullable OtpProof proof) {
        body.put("otpMedium", "MOBILE").put("otpRequired", proof != null);
        if (proof != null) {
            body.put("otpRequestId", proof.request().value())
                    .put("otp", proof.code().<String>lend(String::new));
            proof.code().close();
        }
    }
}
