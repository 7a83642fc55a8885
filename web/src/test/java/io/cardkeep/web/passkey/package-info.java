@NullMarked
package io.cardkeep.web.passkey;

import org.jspecify.annotations.NullMarked;
