@NullMarked
package io.cardkeep.demo.database;

import org.jspecify.annotations.NullMarked;
