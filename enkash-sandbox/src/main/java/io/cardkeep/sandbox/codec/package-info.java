/** How bodies travel: plain, or encrypted and wrapped. */
@NullMarked
package io.cardkeep.sandbox.codec;

import org.jspecify.annotations.NullMarked;
