package io.cardkeep.domain.account;

import io.cardkeep.domain.enkash.Receipt;

/**
 * EnKash as who opens card accounts ("Create Card Account"). State-changing: only after a journalled instruction was
 * committed, and never with a transaction open.
 */
public interface AccountOpening {
    /** Opens an account; an accepted answer brings its id. */
    Receipt<CardAccountId> open(NewCardAccount account);
}
