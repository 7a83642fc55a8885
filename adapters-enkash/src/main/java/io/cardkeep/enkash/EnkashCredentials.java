package io.cardkeep.enkash;

import io.cardkeep.domain.company.CompanyId;

/** What one company shows EnKash with every call. */
final class EnkashCredentials {
    private final CompanyId company;
    private final String partnerId;
    private final Login client;
    private final Login partner;
    private final BodyCodec codec;

    /**
     * @param client the OAuth client, sent as Basic to the token address
     * @param partner the partner's own login, sent in the token form
     * @param codec how this company's bodies travel; holds its secret key when they are encrypted
     */
    EnkashCredentials(CompanyId company, String partnerId, Login client, Login partner, BodyCodec codec) {
        this.company = company;
        this.partnerId = partnerId;
        this.client = client;
        this.partner = partner;
        this.codec = codec;
    }

    CompanyId company() {
        return company;
    }

    String partnerId() {
        return partnerId;
    }

    Login client() {
        return client;
    }

    Login partner() {
        return partner;
    }

    BodyCodec codec() {
        return codec;
    }

    @Override
    public String toString() {
        return "EnkashCredentials of " + company.value();
    }
}
