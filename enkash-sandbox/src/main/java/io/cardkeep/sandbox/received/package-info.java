/** What the stand-in was sent, for tests to read. */
@NullMarked
package io.cardkeep.sandbox.received;

import org.jspecify.annotations.NullMarked;
