package io.cardkeep.web.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The provider's key, and a forger's that calls itself by the same name. */
final class ProviderKeys implements JWKSource<SecurityContext> {
    private static final String NAME = "provider-1";

    private final JWKSet own = made();
    private final JWKSet forgers = made();
    private volatile boolean forging;

    /** Whether tokens are signed with the forger's from here on; the one that is told of stays the same. */
    void forge(boolean from) {
        forging = from;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        boolean signing = selector.getMatcher().getAlgorithms() != null;
        return selector.select(forging && signing ? forgers : own);
    }

    private static JWKSet made() {
        try {
            return new JWKSet(new RSAKeyGenerator(2048).keyID(NAME).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java makes RSA keys.", e);
        }
    }
}
