/** Small pieces of the adapter, which only its own package sees. */
@NullMarked
package io.cardkeep.enkash;

import org.jspecify.annotations.NullMarked;
