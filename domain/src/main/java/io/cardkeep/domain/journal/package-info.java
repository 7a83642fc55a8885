@NullMarked
package io.cardkeep.domain.journal;

import org.jspecify.annotations.NullMarked;
