@NullMarked
package io.cardkeep.domain.enkash;

import org.jspecify.annotations.NullMarked;
