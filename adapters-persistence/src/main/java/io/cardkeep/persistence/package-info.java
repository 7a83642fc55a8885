@NullMarked
package io.cardkeep.persistence;

import org.jspecify.annotations.NullMarked;
