package io.cardkeep.domain.pin;

import io.cardkeep.domain.card.CardRef;
import io.cardkeep.domain.enkash.Answer;
import io.cardkeep.domain.otp.OtpProof;
import io.cardkeep.domain.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a sealed PIN, checks it, and sets it at EnKash ("Set Card PIN"). State-changing: only after a journalled
 * instruction was committed, and never with a transaction open.
 */
public interface PinSetter {
    /**
     * Takes the order's challenge, so that the same sealed PIN can never be opened twice, on any node.
     *
     * @param facts what is known of the holder, for the policy
     */
    Result setPin(Order order, PinPolicy policy, HolderFacts facts);

    /** Whether EnKash wants a one-time code with it ({@code enkash.otp.required-for}). */
    boolean needsCode();

    /**
     * One sealed PIN for one card.
     *
     * @param person who sealed it
     * @param sessionHash hex SHA-256 of the session it was sealed in
     * @param proof the one-time code that was sent for it; null where none is needed
     */
    record Order(
            CardRef card,
            PersonId person,
            String sessionHash,
            SealedPin sealed,
            @Nullable OtpProof proof) {}

    sealed interface Result {
        /** EnKash was asked, or could not be. */
        record Answered(Answer answer) implements Result {}

        /** Opened, and refused by the policy; nothing was sent. Never says more than which rules. */
        record TooGuessable(List<PinRule> rules) implements Result {}

        /** Not opened, or what was inside is no PIN; nothing was sent. */
        record Unreadable(Why why) implements Result {}
    }

    /** Why a sealed PIN was not opened. */
    enum Why {
        /** No such challenge: already used, or never given. */
        REPLAYED,
        EXPIRED,
        OTHER_CARD,
        OTHER_PERSON,
        OTHER_SESSION,
        UNKNOWN_KEY,
        /** Another algorithm than the one we accept, compressed, or not a compact JWE. */
        WRONG_FORM,
        /** The seal is broken. */
        ALTERED,
        /** Opened, but not digits of a length the policy allows. */
        NOT_A_PIN
    }
}
