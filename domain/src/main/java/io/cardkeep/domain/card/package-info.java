@NullMarked
package io.cardkeep.domain.card;

import org.jspecify.annotations.NullMarked;
