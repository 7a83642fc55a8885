package io.cardkeep.enkash;

import java.net.URI;

/** Where the card API is, how it is spoken to, and what opens it. */
record EnkashAccess(URI api, Dialect dialect, CredentialsByCompany credentials, Tokens tokens) {}
