/** The card accounts' pages. */
@NullMarked
package io.cardkeep.web.account;

import org.jspecify.annotations.NullMarked;
