@NullMarked
package io.cardkeep.persistence.pin;

import org.jspecify.annotations.NullMarked;
