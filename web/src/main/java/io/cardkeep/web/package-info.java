/** The browser's adapter, and where everything is wired together. */
@NullMarked
package io.cardkeep.web;

import org.jspecify.annotations.NullMarked;
