/** The page on the control port. */
@NullMarked
package io.cardkeep.sandbox.console;

import org.jspecify.annotations.NullMarked;
