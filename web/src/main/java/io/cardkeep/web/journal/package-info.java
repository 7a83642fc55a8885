/** What nobody knows the outcome of, and how it is closed. */
@NullMarked
package io.cardkeep.web.journal;

import org.jspecify.annotations.NullMarked;
