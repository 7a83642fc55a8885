/** Letting an admin in anew from the server's console. */
@NullMarked
package io.cardkeep.web.recovery;

import org.jspecify.annotations.NullMarked;
