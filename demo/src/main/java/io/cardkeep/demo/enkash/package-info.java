@NullMarked
package io.cardkeep.demo.enkash;

import org.jspecify.annotations.NullMarked;
