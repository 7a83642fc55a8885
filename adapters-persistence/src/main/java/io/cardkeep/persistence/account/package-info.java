@NullMarked
package io.cardkeep.persistence.account;

import org.jspecify.annotations.NullMarked;
