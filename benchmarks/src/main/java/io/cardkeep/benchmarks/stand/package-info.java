/** What is measured against: a sandbox, a PostgreSQL and an installation of ours. */
@NullMarked
package io.cardkeep.benchmarks.stand;

import org.jspecify.annotations.NullMarked;
