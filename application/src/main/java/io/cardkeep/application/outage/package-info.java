@NullMarked
package io.cardkeep.application.outage;

import org.jspecify.annotations.NullMarked;
