@NullMarked
package io.cardkeep.web.architecture;

import org.jspecify.annotations.NullMarked;
