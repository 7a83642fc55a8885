/** The history on the page and as a file: who did what, when, from where and with what outcome. */
@NullMarked
package io.cardkeep.web.history;

import org.jspecify.annotations.NullMarked;
