package io.cardkeep.sandbox.control;

import io.cardkeep.sandbox.fault.Faults;
import io.cardkeep.sandbox.fault.LateEffects;
import io.cardkeep.sandbox.otp.OneTimePasswords;
import io.cardkeep.sandbox.received.ReceivedCalls;
import io.cardkeep.sandbox.token.Tokens;

/** The running parts that the control port shows and sets. */
public record Workings(
        Faults faults, LateEffects late, ReceivedCalls calls, OneTimePasswords passwords, Tokens tokens) {
    /** Forgets everything that is in memory only. */
    void clear() {
        late.clear();
        faults.clear();
        calls.clear();
        passwords.clear();
        tokens.revokeAll();
    }
}
