/** Signing in and out with a password. */
@NullMarked
package io.cardkeep.web.signin;

import org.jspecify.annotations.NullMarked;
