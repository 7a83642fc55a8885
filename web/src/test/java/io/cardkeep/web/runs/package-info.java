/** Seeded runs of random instructions under random faults and crashes, judged by the sandbox's own ledger. */
@NullMarked
package io.cardkeep.web.runs;

import org.jspecify.annotations.NullMarked;
