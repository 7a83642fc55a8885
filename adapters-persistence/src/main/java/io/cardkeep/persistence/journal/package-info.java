@NullMarked
package io.cardkeep.persistence.journal;

import org.jspecify.annotations.NullMarked;
