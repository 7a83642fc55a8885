@NullMarked
package io.cardkeep.web.start;

import org.jspecify.annotations.NullMarked;
