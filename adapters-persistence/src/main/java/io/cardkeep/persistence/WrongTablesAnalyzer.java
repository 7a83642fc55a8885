package io.cardkeep.persistence;

import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start which table or column is not as this release needs it, instead of a stack trace. */
final class WrongTablesAnalyzer extends AbstractFailureAnalyzer<SchemaManagementException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaManagementException cause) {
        return new FailureAnalysis(
                "The database's tables are not those of this release of Cardkeep: " + cause.getMessage() + ".",
                "Nothing was changed. Somebody altered a table by hand, or a restored database is of another release."
                        + " Restore one that this release made, or start the release that made it.",
                cause);
    }
}
