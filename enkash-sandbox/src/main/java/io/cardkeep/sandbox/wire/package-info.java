/** The sockets in front of the HTTP server, so that a connection can be reset as a real network does it. */
@NullMarked
package io.cardkeep.sandbox.wire;

import org.jspecify.annotations.NullMarked;
