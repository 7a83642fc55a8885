package io.cardkeep.application.memory;

import io.cardkeep.domain.Stored;

/** All ports that store, in memory: one lock makes each method a transaction. */
public final class Memory implements Stored {
    private final MemoryHistory history = new MemoryHistory(this);
    private final MemoryAccounts accounts = new MemoryAccounts(this, history);
    private final MemoryPeople people = new MemoryPeople(this, history);
    private final MemoryGuesses passwordGuesses = new MemoryGuesses(this);
    private final MemoryFailedSignIns failedSignIns = new MemoryFailedSignIns();
    private final MemoryPasskeys passkeys = new MemoryPasskeys(this, people, history);
    private final MemoryRecoveryCodes recoveryCodes = new MemoryRecoveryCodes(this, history);
    private final MemoryAuthenticatorApps authenticatorApps = new MemoryAuthenticatorApps(this, recoveryCodes, history);
    private final MemoryRecoveries recoveries =
            new MemoryRecoveries(this, people, passkeys, authenticatorApps, history);
    private final MemorySetUpLinks setUpLinks = new MemorySetUpLinks(this, people, passkeys);
    private final MemoryCards cards = new MemoryCards(this, people, history);
    private final MemoryTransactions transactions = new MemoryTransactions(this, cards);
    private final MemoryResets resets = new MemoryResets(this, history);
    private final MemoryOutages outages = new MemoryOutages(this, resets, history);
    private final MemoryStops stops = new MemoryStops(this, history);
    private final MemoryInstructions instructions =
            new MemoryInstructions(this, new MemoryEffects(accounts, cards, resets, stops), history);
    private final MemoryClosings closings = new MemoryClosings(this, instructions, history);
    private final MemoryFirstPins firstPins = new MemoryFirstPins(this, cards, instructions, history);
    private final MemoryChallenges challenges = new MemoryChallenges(this);

    public Memory() {
        people.signInWith(passkeys);
    }

    @Override
    public MemoryAccounts accounts() {
        return accounts;
    }

    @Override
    public MemoryPeople people() {
        return people;
    }

    @Override
    public MemorySetUpLinks setUpLinks() {
        return setUpLinks;
    }

    @Override
    public MemoryGuesses passwordGuesses() {
        return passwordGuesses;
    }

    @Override
    public MemoryFailedSignIns failedSignIns() {
        return failedSignIns;
    }

    @Override
    public MemoryRecoveries recoveries() {
        return recoveries;
    }

    @Override
    public MemoryPasskeys passkeys() {
        return passkeys;
    }

    @Override
    public MemoryAuthenticatorApps authenticatorApps() {
        return authenticatorApps;
    }

    @Override
    public MemoryRecoveryCodes recoveryCodes() {
        return recoveryCodes;
    }

    @Override
    public MemoryCards cards() {
        return cards;
    }

    @Override
    public MemoryTransactions transactions() {
        return transactions;
    }

    @Override
    public MemoryResets resets() {
        return resets;
    }

    @Override
    public MemoryFirstPins firstPins() {
        return firstPins;
    }

    @Override
    public MemoryOutages outages() {
        return outages;
    }

    @Override
    public MemoryChallenges challenges() {
        return challenges;
    }

    @Override
    public MemoryInstructions instructions() {
        return instructions;
    }

    @Override
    public MemoryStops stops() {
        return stops;
    }

    @Override
    public MemoryClosings closings() {
        return closings;
    }

    @Override
    public MemoryHistory history() {
        return history;
    }
}
