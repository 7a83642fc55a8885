/** Signing in with passkeys, adding and removing them (W3C, Web Authentication Level 3). */
@NullMarked
package io.cardkeep.web.passkey;

import org.jspecify.annotations.NullMarked;
