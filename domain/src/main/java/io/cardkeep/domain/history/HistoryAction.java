package io.cardkeep.domain.history;

/** Reading and exporting the history itself. */
public enum HistoryAction implements Action {
    EXPORT("history.export");

    private final String code;

    HistoryAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
