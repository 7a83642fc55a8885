@NullMarked
package io.cardkeep.domain.history;

import org.jspecify.annotations.NullMarked;
