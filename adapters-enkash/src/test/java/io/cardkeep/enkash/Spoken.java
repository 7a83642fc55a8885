package io.cardkeep.enkash;

import io.cardkeep.sandbox.generation.Generation;

/** The ways in which EnKash's pages can be read: bodies plain or encrypted, of the older or the newer portal. */
enum Spoken {
    PLAIN_2025(false, "2025"),
    AES_2025(true, "2025"),
    PLAIN_2026(false, "2026"),
    AES_2026(true, "2026");

    private final boolean encrypted;
    private final String generation;

    Spoken(boolean encrypted, String generation) {
        this.encrypted = encrypted;
        this.generation = generation;
    }

    boolean isEncrypted() {
        return encrypted;
    }

    String generation() {
        return generation;
    }

    boolean isOf2026() {
        return generation.equals("2026");
    }

    Generation asTheSandboxCallsIt() {
        return Generation.labelled(generation).orElseThrow();
    }
}
