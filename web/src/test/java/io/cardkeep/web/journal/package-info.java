@NullMarked
package io.cardkeep.web.journal;

import org.jspecify.annotations.NullMarked;
