package io.cardkeep.web.people;

import io.cardkeep.web.wiring.Installation;
import java.util.function.Supplier;

/**
 * Where set-up links lead, and what their tokens are made of.
 *
 * @param tokens 32 fresh random bytes each
 */
public record SetUpAddress(Installation installation, Supplier<byte[]> tokens) {
    /** The link of a token. */
    public String of(String token) {
        return installation.link("/set-up?token=" + token).toString();
    }
}
