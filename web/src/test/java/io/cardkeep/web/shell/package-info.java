@NullMarked
package io.cardkeep.web.shell;

import org.jspecify.annotations.NullMarked;
