package io.cardkeep.enkash;

import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import io.cardkeep.domain.pin.SealingKey;
import io.cardkeep.domain.pin.SealingKeys;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.Map;

/** The sealing keys of the installation's keystore; only public halves leave it. */
final class KeystoreSealingKeys implements SealingKeys {
    private final SealingKeyring keyring;
    private final InstantSource clock;

    KeystoreSealingKeys(SealingKeyring keyring, InstantSource clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    @Override
    public SealingKey current() {
        Map.Entry<String, RSAPublicKey> key = keyring.current(clock.instant());
        String jwk = new RSAKey.Builder(key.getValue())
                .keyID(key.getKey())
                .keyUse(KeyUse.ENCRYPTION)
                .algorithm(JWEAlgorithm.RSA_OAEP_256)
                .build()
                .toJSONString();
        return new SealingKey(key.getKey(), jwk);
    }
}
