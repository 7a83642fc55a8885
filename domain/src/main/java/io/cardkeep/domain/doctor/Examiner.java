package io.cardkeep.domain.doctor;

/** Reads from EnKash what can be read, and compares it with what is assumed. Changes nothing there. */
public interface Examiner {
    /** Asks one thing after another, at most some fifteen, and nothing more once no answer comes. */
    Examination examine(Scope scope);
}
