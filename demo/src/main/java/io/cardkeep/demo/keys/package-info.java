@NullMarked
package io.cardkeep.demo.keys;

import org.jspecify.annotations.NullMarked;
