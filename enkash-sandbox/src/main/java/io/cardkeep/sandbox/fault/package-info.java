/** Planned misbehaviour, and how it looks on the wire. */
@NullMarked
package io.cardkeep.sandbox.fault;

import org.jspecify.annotations.NullMarked;
