@NullMarked
package io.cardkeep.domain.control;

import org.jspecify.annotations.NullMarked;
