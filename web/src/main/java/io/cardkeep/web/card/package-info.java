/** Cards: one's own, the company's, and locking and blocking them. */
@NullMarked
package io.cardkeep.web.card;

import org.jspecify.annotations.NullMarked;
