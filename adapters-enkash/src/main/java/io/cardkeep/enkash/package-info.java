@NullMarked
package io.cardkeep.enkash;

import org.jspecify.annotations.NullMarked;
