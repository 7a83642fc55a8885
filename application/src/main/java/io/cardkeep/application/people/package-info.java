@NullMarked
package io.cardkeep.application.people;

import org.jspecify.annotations.NullMarked;
