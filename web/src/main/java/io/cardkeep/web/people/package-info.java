/** The people's pages, one's own included. */
@NullMarked
package io.cardkeep.web.people;

import org.jspecify.annotations.NullMarked;
