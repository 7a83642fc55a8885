package io.cardkeep.web.wiring;

/** What an installation is for. */
public enum Mode {
    /** A company's own: every setting must be given and right. */
    REAL,
    /** A show on one machine, reached over loopback alone. */
    DEMO
}
