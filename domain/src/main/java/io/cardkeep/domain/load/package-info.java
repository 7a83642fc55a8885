@NullMarked
package io.cardkeep.domain.load;

import org.jspecify.annotations.NullMarked;
