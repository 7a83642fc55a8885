package io.cardkeep.domain.people;

import java.util.UUID;

/** A passkey as we name it; the authenticator's own name for it is {@link Passkey.Credential#id}. */
public record PasskeyId(UUID value) {}
