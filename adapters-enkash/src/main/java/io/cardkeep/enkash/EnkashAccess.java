package io.cardkeep.enkash;

import java.net.URI;

/** Where the card API is, and what opens it. */
record EnkashAccess(URI api, CredentialsByCompany credentials, Tokens tokens) {}
