/** The second port, for tests and demo data. */
@NullMarked
package io.cardkeep.sandbox.control;

import org.jspecify.annotations.NullMarked;
