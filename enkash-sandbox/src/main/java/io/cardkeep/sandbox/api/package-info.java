/** EnKash's card calls. */
@NullMarked
package io.cardkeep.sandbox.api;

import org.jspecify.annotations.NullMarked;
