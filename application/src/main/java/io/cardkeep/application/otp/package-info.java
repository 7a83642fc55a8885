/** One-time codes that EnKash sends to a card's holder. */
@NullMarked
package io.cardkeep.application.otp;

import org.jspecify.annotations.NullMarked;
