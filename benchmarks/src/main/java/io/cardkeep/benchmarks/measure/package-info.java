/** Calls made again and again, and what they took. */
@NullMarked
package io.cardkeep.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
