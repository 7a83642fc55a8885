@NullMarked
package io.cardkeep.persistence.transaction;

import org.jspecify.annotations.NullMarked;
