/** Tests of the single sign-on, against a real provider in the same process. */
@NullMarked
package io.cardkeep.web.signon;

import org.jspecify.annotations.NullMarked;
