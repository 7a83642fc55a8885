package io.cardkeep.persistence.history;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The conditions of one filter. Only those asked for are in the statement, so that each keeps its index; every text is a
 * constant of this package and every value a parameter.
 */
final class HistoryWhere {
    private final StringJoiner conditions = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new HashMap<>();

    HistoryWhere and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    String sql() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
