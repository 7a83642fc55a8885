@NullMarked
package io.cardkeep.application.firstpin;

import org.jspecify.annotations.NullMarked;
