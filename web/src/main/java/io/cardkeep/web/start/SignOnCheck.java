package io.cardkeep.web.start;

import java.util.Optional;

/** The company's single sign-on, which it may do without. */
final class SignOnCheck {
    private final Settings settings;

    SignOnCheck(Settings settings) {
        this.settings = settings;
    }

    void check() {
        Optional<String> issuer = settings.optional("cardkeep.sso.issuer");
        if (issuer.isEmpty()) {
            return;
        }
        issuer.flatMap(url -> Addresses.serviceFlaw(url, false))
                .ifPresent(flaw -> settings.wrong("cardkeep.sso.issuer", flaw));
        settings.required("cardkeep.sso.client-id", "the name that the single sign-on gave this application");
        settings.required("cardkeep.sso.client-secret", "the secret that the single sign-on gave this application");
        if (settings.optional("cardkeep.sso.company-claim").isPresent()) {
            settings.required("cardkeep.sso.company", "what CARDKEEP_SSO_COMPANY_CLAIM says of people of this company");
        }
    }
}
