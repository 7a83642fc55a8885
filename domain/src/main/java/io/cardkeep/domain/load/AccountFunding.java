package io.cardkeep.domain.load;

import io.cardkeep.domain.enkash.Receipt;

/**
 * EnKash as who moves money onto cards ("Load Card Balance", reloadable cards only). State-changing: only after a
 * journalled instruction was committed, and never with a transaction open.
 */
public interface AccountFunding {
    /**
     * Loads a card. A reference that EnKash knows already is Unconfirmed: the money moved once, or another load took the
     * name, and only looking it up tells which.
     */
    Receipt<Loaded> load(Load load);
}
