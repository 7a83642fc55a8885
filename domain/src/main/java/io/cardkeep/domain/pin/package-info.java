@NullMarked
package io.cardkeep.domain.pin;

import org.jspecify.annotations.NullMarked;
