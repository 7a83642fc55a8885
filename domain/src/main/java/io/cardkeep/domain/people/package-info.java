@NullMarked
package io.cardkeep.domain.people;

import org.jspecify.annotations.NullMarked;
