package io.cardkeep.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with the database role and what to do, instead of a stack trace. */
final class TooPowerfulRoleAnalyzer extends AbstractFailureAnalyzer<TooPowerfulRole> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TooPowerfulRole cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give spring.datasource.username a role of its own that owns nothing and is neither superuser nor BYPASSRLS, and"
                        + " spring.liquibase.user the database's owner. Liquibase grants the first what it needs; its"
                        + " name is spring.liquibase.parameters.applicationRole (cardkeep_app unless set).",
                cause);
    }
}
