@NullMarked
package io.cardkeep.application;

import org.jspecify.annotations.NullMarked;
