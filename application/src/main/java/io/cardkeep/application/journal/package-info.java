@NullMarked
package io.cardkeep.application.journal;

import org.jspecify.annotations.NullMarked;
