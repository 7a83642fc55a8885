/** Whether this installation may start at all. */
@NullMarked
package io.cardkeep.web.start;

import org.jspecify.annotations.NullMarked;
