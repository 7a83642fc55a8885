@NullMarked
package io.cardkeep.persistence.outage;

import org.jspecify.annotations.NullMarked;
