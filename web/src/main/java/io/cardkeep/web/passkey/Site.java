package io.cardkeep.web.passkey;

import io.cardkeep.web.wiring.Installation;
import java.net.URI;
import java.util.Set;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;

/**
 * What passkeys are bound to.
 *
 * @param domain the relying party's id (Web Authentication Level 3, 4)
 * @param origin where browsers have to be when they answer
 * @param name as some authenticators show it
 */
record Site(String domain, String origin, String name) {
    static Site of(Installation installation) {
        URI url = installation.publicUrl();
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return new Site(url.getHost(), url.getScheme() + "://" + url.getHost() + port, "Cardkeep");
    }

    PublicKeyCredentialRpEntity entity() {
        return PublicKeyCredentialRpEntity.builder().id(domain).name(name).build();
    }

    Set<String> origins() {
        return Set.of(origin);
    }
}
