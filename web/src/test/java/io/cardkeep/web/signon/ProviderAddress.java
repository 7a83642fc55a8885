package io.cardkeep.web.signon;

import java.net.URI;

/** Where the provider is, and where it sends browsers back to. */
record ProviderAddress(URI issuer, int port, URI callback) {}
