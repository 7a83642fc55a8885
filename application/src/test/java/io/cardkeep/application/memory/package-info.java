@NullMarked
package io.cardkeep.application.memory;

import org.jspecify.annotations.NullMarked;
