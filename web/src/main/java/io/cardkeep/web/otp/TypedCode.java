package io.cardkeep.web.otp;

import io.cardkeep.domain.otp.OneTimeCode;
import io.cardkeep.domain.otp.OtpProof;
import io.cardkeep.domain.otp.OtpRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code as a form sends it.
 *
 * @param code as somebody typed it; empty where the form has no such field
 * @param otpRequest EnKash's name for the sending; empty where none was sent
 */
public record TypedCode(@Nullable String code, @Nullable String otpRequest) {
    private static final int LONGEST_REQUEST = 100;

    /** As proof; null when no code was typed, or none was sent. */
    public @Nullable OtpProof proof() {
        OtpRequestId request = request();
        return request == null || code == null
                ? null
                : OneTimeCode.read(code)
                        .map(read -> new OtpProof(request, read))
                        .orElse(null);
    }

    /** Which sending it belongs to; null when none was. */
    public @Nullable OtpRequestId request() {
        return otpRequest == null || otpRequest.isBlank() || otpRequest.length() > LONGEST_REQUEST
                ? null
                : new OtpRequestId(otpRequest);
    }

    /** Constant, since the code is a secret. */
    @Override
    public String toString() {
        return "TypedCode";
    }
}
