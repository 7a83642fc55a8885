/** What our adapter and the journal cost, beside the JDK's own HTTP client. */
@NullMarked
package io.cardkeep.benchmarks.overhead;

import org.jspecify.annotations.NullMarked;
