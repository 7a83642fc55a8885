@NullMarked
package io.cardkeep.persistence.company;

import org.jspecify.annotations.NullMarked;
