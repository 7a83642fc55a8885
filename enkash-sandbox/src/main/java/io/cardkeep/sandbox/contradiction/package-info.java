/** Answers that are not as this project assumes, asked for one by one. */
@NullMarked
package io.cardkeep.sandbox.contradiction;

import org.jspecify.annotations.NullMarked;
