package io.cardkeep.application.people;

import io.cardkeep.domain.people.AuthenticatorApps;
import io.cardkeep.domain.people.AuthenticatorCodes;

/** What setting up an authenticator app needs. */
public record Authenticators(AuthenticatorApps apps, AuthenticatorCodes codes, NewRecoveryCodes recoveryCodes) {}
