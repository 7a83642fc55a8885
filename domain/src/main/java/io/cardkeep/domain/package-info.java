@NullMarked
package io.cardkeep.domain;

import org.jspecify.annotations.NullMarked;
