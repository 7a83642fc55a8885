@NullMarked
package io.cardkeep.web.authenticator;

import org.jspecify.annotations.NullMarked;
