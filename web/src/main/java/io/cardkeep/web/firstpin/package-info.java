@NullMarked
package io.cardkeep.web.firstpin;

import org.jspecify.annotations.NullMarked;
