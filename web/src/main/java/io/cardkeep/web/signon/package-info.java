/** The company's single sign-on: OpenID Connect Core 1.0 with the authorization code flow and PKCE. */
@NullMarked
package io.cardkeep.web.signon;

import org.jspecify.annotations.NullMarked;
