package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.FieldSeen;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a token's answer looked like, without anything that was in it.
 *
 * @param saysBearer whether the token's type is the one that we use it as (RFC 6750)
 * @param saysLifetime whether it says for how many seconds it lives
 */
record TokenTraits(List<FieldSeen> fields, boolean saysBearer, boolean saysLifetime) {
    static TokenTraits of(JsonNode json) {
        Fields fields = new Fields(json);
        return new TokenTraits(
                Shape.of(json),
                fields.text("token_type").filter("bearer"::equalsIgnoreCase).isPresent(),
                fields.wholeNumber("expires_in").isPresent());
    }
}
