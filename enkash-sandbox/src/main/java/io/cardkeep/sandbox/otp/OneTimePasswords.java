package io.cardkeep.sandbox.otp;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one-time passwords of this sandbox: six digits, five minutes, three tries, used once. In memory only. */
public final class OneTimePasswords {
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int TRIES = 3;
    private static final int KEPT = 1000;

    private final InstantSource clock;
    private final Supplier<String> sixDigits;
    private final Map<String, IssuedOtp> issued = new LinkedHashMap<>();
    private @Nullable String fixed;
    private String mfaCode = "246810";

    /**
     * Starts without any.
     *
     * @param sixDigits draws the digits of each password
     */
    public OneTimePasswords(InstantSource clock, Supplier<String> sixDigits) {
        this.clock = clock;
        this.sixDigits = sixDigits;
    }

    /** Makes one for a card and keeps it under the request id. */
    public synchronized void issue(String otpRequestId, OtpAction action, String enKashCardId) {
        if (issued.size() == KEPT) {
            issued.remove(issued.keySet().iterator().next());
        }
        String otp = fixed == null ? sixDigits.get() : fixed;
        issued.put(
                otpRequestId,
                new IssuedOtp(
                        otpRequestId, otp, action, enKashCardId, clock.instant().plus(LIFETIME), TRIES, false));
    }

    /**
     * Spends a password.
     *
     * @return why it is refused; empty when it was right
     */
    public synchronized Optional<String> spend(String otpRequestId, String otp, OtpAction action, String enKashCardId) {
        IssuedOtp known = issued.get(otpRequestId);
        if (known == null
                || !known.enKashCardId().equals(enKashCardId)
                || !known.cardOtpAction().serves(action)) {
            return Optional.of("Invalid OTP request");
        }
        if (known.used()) {
            return Optional.of("OTP is already used");
        }
        if (known.triesLeft() == 0) {
            return Optional.of("OTP attempts exceeded");
        }
        if (!clock.instant().isBefore(known.expiresAt())) {
            return Optional.of("OTP has expired");
        }
        boolean right = known.otp().equals(otp);
        issued.put(otpRequestId, right ? known.spent() : known.afterWrongTry());
        return right ? Optional.empty() : Optional.of("Invalid OTP");
    }

    public synchronized boolean isMfaCode(String code) {
        return mfaCode.equals(code);
    }

    /** Gives every later password these digits; null draws them again. */
    public synchronized void fix(@Nullable String otp) {
        fixed = otp;
    }

    /** Sets the code that the holders' authenticators show. */
    public synchronized void setMfaCode(String code) {
        mfaCode = code;
    }

    /** Those kept, oldest first. */
    public synchronized List<IssuedOtp> all() {
        return List.copyOf(issued.values());
    }

    public synchronized void clear() {
        issued.clear();
        fixed = null;
    }
}
