package io.cardkeep.web.signon;

/** The provider does not answer, or not as OpenID Connect Discovery 1.0 wants it. */
final class ProviderSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderSilent(String why) {
        super(why);
    }

    ProviderSilent(Throwable cause) {
        super("The provider of CARDKEEP_SSO_ISSUER does not answer.", cause);
    }
}
