@NullMarked
package io.cardkeep.application.load;

import org.jspecify.annotations.NullMarked;
