@NullMarked
package io.cardkeep.application.card;

import org.jspecify.annotations.NullMarked;
