@NullMarked
package io.cardkeep.persistence.people;

import org.jspecify.annotations.NullMarked;
