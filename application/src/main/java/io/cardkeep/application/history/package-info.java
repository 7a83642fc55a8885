@NullMarked
package io.cardkeep.application.history;

import org.jspecify.annotations.NullMarked;
