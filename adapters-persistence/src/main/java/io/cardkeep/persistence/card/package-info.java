@NullMarked
package io.cardkeep.persistence.card;

import org.jspecify.annotations.NullMarked;
