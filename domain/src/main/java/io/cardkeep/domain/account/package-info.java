@NullMarked
package io.cardkeep.domain.account;

import org.jspecify.annotations.NullMarked;
