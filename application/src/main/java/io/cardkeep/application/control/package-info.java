@NullMarked
package io.cardkeep.application.control;

import org.jspecify.annotations.NullMarked;
