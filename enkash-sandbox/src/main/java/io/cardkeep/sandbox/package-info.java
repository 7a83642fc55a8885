@NullMarked
package io.cardkeep.sandbox;

import org.jspecify.annotations.NullMarked;
