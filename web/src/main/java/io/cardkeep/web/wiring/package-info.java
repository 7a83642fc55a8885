/** Beans and settings that every room shares. */
@NullMarked
package io.cardkeep.web.wiring;

import org.jspecify.annotations.NullMarked;
