@NullMarked
package io.cardkeep.domain.outage;

import org.jspecify.annotations.NullMarked;
