package io.cardkeep.domain.doctor;

import java.util.List;

/**
 * How one assumption stands.
 *
 * @param fields what it was seen by; empty where a field that should be there is not
 */
public record Finding(Assumption assumption, Verdict verdict, List<FieldSeen> fields) {
    public Finding {
        fields = List.copyOf(fields);
    }
}
