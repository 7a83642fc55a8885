@NullMarked
package io.cardkeep.application.story;

import org.jspecify.annotations.NullMarked;
