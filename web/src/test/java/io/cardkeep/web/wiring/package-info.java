@NullMarked
package io.cardkeep.web.wiring;

import org.jspecify.annotations.NullMarked;
