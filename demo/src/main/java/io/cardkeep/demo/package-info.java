@NullMarked
package io.cardkeep.demo;

import org.jspecify.annotations.NullMarked;
