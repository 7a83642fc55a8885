@NullMarked
package io.cardkeep.web.account;

import org.jspecify.annotations.NullMarked;
