package io.cardkeep.sandbox.ledger;

import java.util.List;

/** The state file's contents. Neither PINs nor tokens have a place in it. */
record Snapshot(
        int version,
        List<Account> accounts,
        List<Card> cards,
        List<CardTransaction> transactions,
        List<String> loadReferences) {
    static final int VERSION = 1;

    static final Snapshot EMPTY = new Snapshot(VERSION, List.of(), List.of(), List.of(), List.of());
}
