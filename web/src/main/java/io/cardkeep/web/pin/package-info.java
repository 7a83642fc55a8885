@NullMarked
package io.cardkeep.web.pin;

import org.jspecify.annotations.NullMarked;
