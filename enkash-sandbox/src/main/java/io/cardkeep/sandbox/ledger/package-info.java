/** What the stand-in remembers: accounts, cards, transactions, references of loads. */
@NullMarked
package io.cardkeep.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
