@NullMarked
package io.cardkeep.application.account;

import org.jspecify.annotations.NullMarked;
