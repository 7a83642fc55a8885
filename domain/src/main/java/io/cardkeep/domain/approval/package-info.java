@NullMarked
package io.cardkeep.domain.approval;

import org.jspecify.annotations.NullMarked;
