@NullMarked
package io.cardkeep.demo.app;

import org.jspecify.annotations.NullMarked;
