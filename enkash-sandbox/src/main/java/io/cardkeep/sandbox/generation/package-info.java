/** The two generations of EnKash's portal that the stand-in speaks. */
@NullMarked
package io.cardkeep.sandbox.generation;

import org.jspecify.annotations.NullMarked;
