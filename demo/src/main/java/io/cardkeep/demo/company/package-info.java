@NullMarked
package io.cardkeep.demo.company;

import org.jspecify.annotations.NullMarked;
