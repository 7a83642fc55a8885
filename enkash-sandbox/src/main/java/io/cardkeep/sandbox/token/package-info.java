/** The OAuth token endpoint and the tokens it gave out. */
@NullMarked
package io.cardkeep.sandbox.token;

import org.jspecify.annotations.NullMarked;
