/** Small pieces of the domain. */
@NullMarked
package io.cardkeep.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
