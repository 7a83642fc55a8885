/** Authenticator apps and recovery codes: what follows a password. */
@NullMarked
package io.cardkeep.web.authenticator;

import org.jspecify.annotations.NullMarked;
