package io.cardkeep.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuthenticatorSeedTest {
    @Test
    void it_is_wiped_when_closed_and_says_nothing_of_itself() {
        byte[] bytes = "twenty bytes of seed".getBytes(StandardCharsets.US_ASCII);
        AuthenticatorSeed seed = new AuthenticatorSeed(bytes);

        assertThat(seed.<Integer>lend(lent -> lent.length)).isEqualTo(AuthenticatorSeed.BYTES);
        assertThat(seed).hasToString("AuthenticatorSeed");
        assertThat(new SealedSeed("sealed")).hasToString("SealedSeed");
        seed.close();

        assertThat(bytes).containsOnly(0);
    }

    @Test
    void it_has_twenty_bytes() {
        byte[] tooFew = new byte[19];
        assertThatThrownBy(() -> new AuthenticatorSeed(tooFew)).isInstanceOf(IllegalArgumentException.class);
    }
}
