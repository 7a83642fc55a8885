@NullMarked
package io.cardkeep.persistence.firstpin;

import org.jspecify.annotations.NullMarked;
