@NullMarked
package io.cardkeep.application.pin;

import org.jspecify.annotations.NullMarked;
