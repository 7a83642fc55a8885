@NullMarked
package io.cardkeep.web.signin;

import org.jspecify.annotations.NullMarked;
