@NullMarked
package io.cardkeep.domain.money;

import org.jspecify.annotations.NullMarked;
