@NullMarked
package io.cardkeep.web.security;

import org.jspecify.annotations.NullMarked;
