package io.cardkeep.benchmarks.stand;

import java.net.URI;
import java.util.Map;

/** What the sandbox's usual options let in. */
public final class EnkashLogin {
    public static final String PARTNER_ID = "CRMXWB3ZM";
    static final String COMPANY_ID = "CEKEP5GSGP";
    public static final String CLIENT = "sandbox-client:sandbox-client-password";
    public static final String FORM =
            "username=6660686687&password=Sandbox%401234567&grant_type=password&clientId=" + COMPANY_ID;

    private EnkashLogin() {}

    static Map<String, Object> settings(URI api) {
        return Map.of(
                "enkash.api-url", api.toString(),
                "enkash.token-url", api.resolve("/oauth/token").toString(),
                "enkash.partner-id", PARTNER_ID,
                "enkash.company-id", COMPANY_ID,
                "enkash.basic-username", "sandbox-client",
                "enkash.basic-password", "sandbox-client-password",
                "enkash.username", "6660686687",
                "enkash.password", "Sandbox@1234567",
                "enkash.encryption", "plain");
    }
}
