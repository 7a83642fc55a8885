/** One HTTP exchange: what came in, what goes out, and which of EnKash's calls it is. */
@NullMarked
package io.cardkeep.sandbox.exchange;

import org.jspecify.annotations.NullMarked;
