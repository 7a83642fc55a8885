/** EnKash's partner API on the wire. Everything here is package-private but the configuration. */
@NullMarked
package io.cardkeep.enkash;

import org.jspecify.annotations.NullMarked;
