@NullMarked
package io.cardkeep.demo.folder;

import org.jspecify.annotations.NullMarked;
