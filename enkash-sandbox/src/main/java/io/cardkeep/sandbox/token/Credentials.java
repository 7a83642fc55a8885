package io.cardkeep.sandbox.token;

import java.util.List;

/**
 * What the stand-in expects of its callers. None of it opens anything real.
 *
 * @param companyIds the companies the partner serves, at least one; {@code clientId} of a token request names one of them
 */
public record Credentials(
        String partnerId,
        List<String> companyIds,
        String basicUsername,
        String basicPassword,
        String username,
        String password) {

    public Credentials {
        companyIds = List.copyOf(companyIds);
        if (companyIds.isEmpty()) {
            throw new IllegalArgumentException("The sandbox needs at least one company id.");
        }
    }

    public static Credentials defaults() {
        return new Credentials(
                "CRMXWB3ZM",
                List.of("CEKEP5GSGP"),
                "sandbox-client",
                "sandbox-client-password",
                "6660686687",
                "Sandbox@1234567");
    }

    /** The first company. */
    public String companyId() {
        return companyIds.getFirst();
    }

    @Override
    public String toString() {
        return "Credentials[" + partnerId + ", " + companyIds + "]";
    }
}
