@NullMarked
package io.cardkeep.domain.firstpin;

import org.jspecify.annotations.NullMarked;
