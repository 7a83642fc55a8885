/** What happens by time alone, on whichever node comes first. */
@NullMarked
package io.cardkeep.web.jobs;

import org.jspecify.annotations.NullMarked;
