@NullMarked
package io.cardkeep.domain.otp;

import org.jspecify.annotations.NullMarked;
