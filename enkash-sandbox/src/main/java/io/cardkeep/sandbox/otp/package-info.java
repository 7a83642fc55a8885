/** One-time passwords: asked for by one call, spent by another, seen on the control port only. */
@NullMarked
package io.cardkeep.sandbox.otp;

import org.jspecify.annotations.NullMarked;
