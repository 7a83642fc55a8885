package io.cardkeep.enkash;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentences alone at start, without a stack trace around them. */
final class InvalidSettingsAnalyzer extends AbstractFailureAnalyzer<InvalidSettings> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettings cause) {
        return new FailureAnalysis(
                "Cardkeep cannot reach EnKash with these settings:\n" + cause.getMessage(),
                "Set what is named above and start again; docs/enkash-assumptions.md explains each setting.",
                cause);
    }
}
