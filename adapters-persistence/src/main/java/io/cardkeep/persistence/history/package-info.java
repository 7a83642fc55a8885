@NullMarked
package io.cardkeep.persistence.history;

import org.jspecify.annotations.NullMarked;
