/** One-time codes, as pages pass them on. */
@NullMarked
package io.cardkeep.web.otp;

import org.jspecify.annotations.NullMarked;
