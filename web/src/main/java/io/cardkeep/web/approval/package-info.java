/** The queue of PIN resets, and deciding them. */
@NullMarked
package io.cardkeep.web.approval;

import org.jspecify.annotations.NullMarked;
