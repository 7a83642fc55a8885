@NullMarked
package io.cardkeep.application.transaction;

import org.jspecify.annotations.NullMarked;
