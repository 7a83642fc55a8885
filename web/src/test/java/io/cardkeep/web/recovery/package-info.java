@NullMarked
package io.cardkeep.web.recovery;

import org.jspecify.annotations.NullMarked;
