package io.cardkeep.web.people;

import io.cardkeep.web.wiring.Installation;
import java.util.function.Supplier;

/**
 * Where set-up links lead, and what their tokens are made of.
 *
 * @param tokens 32 fresh random bytes each
 */
record SetUpAddress(Installation installation, Supplier<byte[]> tokens) {
    String of(String token) {
        return installation.link("/set-up?token=" + token).toString();
    }
}
