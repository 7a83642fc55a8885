package io.cardkeep.domain.people;

/**
 * Who somebody is for the company's single sign-on. Addresses are given to somebody else when people leave; this never is
 * (OpenID Connect Core 1.0, 5.7).
 *
 * @param issuer the provider's address
 * @param subject 1 to 255 characters, the provider's own name for them
 */
public record ExternalIdentity(String issuer, String subject) {
    private static final int LONGEST_SUBJECT = 255;

    public ExternalIdentity {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("A subject has 1 to 255 characters.");
        }
    }
}
