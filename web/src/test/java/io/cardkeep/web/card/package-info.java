@NullMarked
package io.cardkeep.web.card;

import org.jspecify.annotations.NullMarked;
