@NullMarked
package io.cardkeep.web.outage;

import org.jspecify.annotations.NullMarked;
