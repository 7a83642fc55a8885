@NullMarked
package io.cardkeep.domain.notice;

import org.jspecify.annotations.NullMarked;
