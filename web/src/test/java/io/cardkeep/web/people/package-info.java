@NullMarked
package io.cardkeep.web.people;

import org.jspecify.annotations.NullMarked;
