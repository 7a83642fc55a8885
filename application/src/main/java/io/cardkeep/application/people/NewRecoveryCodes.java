package io.cardkeep.application.people;

import io.cardkeep.domain.people.RecoveryCode;
import io.cardkeep.domain.people.RecoveryCodes;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes ten recovery codes at once. */
public final class NewRecoveryCodes {
    private final Supplier<byte[]> random;

    /**
     * Makes them of random bytes.
     *
     * @param random {@link RecoveryCode#BYTES} bytes each time
     */
    public NewRecoveryCodes(Supplier<byte[]> random) {
        this.random = random;
    }

    List<RecoveryCode> make() {
        return Stream.generate(random)
                .limit(RecoveryCodes.GIVEN)
                .map(RecoveryCode::of)
                .toList();
    }

    static List<String> hashes(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::hash).toList();
    }
}
