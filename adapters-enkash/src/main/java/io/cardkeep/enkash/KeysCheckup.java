package io.cardkeep.enkash;

import io.cardkeep.domain.doctor.Checkup;
import io.cardkeep.domain.doctor.Remark;
import io.cardkeep.domain.doctor.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether PINs can be sealed now: the keystore opens, and one of its keys has begun. */
final class KeysCheckup implements Checkup {
    private final Supplier<SealingKeyring> keyring;
    private final InstantSource clock;

    /** @param keyring throws for a keystore that will not do */
    KeysCheckup(Supplier<SealingKeyring> keyring, InstantSource clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    @Override
    public List<Remark> look() {
        try {
            return List.of(keys(keyring.get(), clock.instant()));
        } catch (RuntimeException wrong) {
            return List.of(Remark.bad(Topic.KEYS, Flaws.of(wrong)));
        }
    }

    private static Remark keys(SealingKeyring keys, Instant now) {
        Optional<String> current = keys.currentAlias(now);
        List<String> details = keys.spans().entrySet().stream()
                .map(key -> key.getKey() + (current.filter(key.getKey()::equals).isPresent() ? " *" : "") + ": "
                        + key.getValue())
                .toList();
        return new Remark(Topic.KEYS, current.isPresent() ? Remark.State.GOOD : Remark.State.BAD, details);
    }
}
