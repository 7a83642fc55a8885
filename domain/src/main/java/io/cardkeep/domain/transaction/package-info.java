@NullMarked
package io.cardkeep.domain.transaction;

import org.jspecify.annotations.NullMarked;
