@NullMarked
package io.cardkeep.domain.company;

import org.jspecify.annotations.NullMarked;
