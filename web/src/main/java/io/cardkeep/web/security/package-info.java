/** Who may come in, from where, and what every answer carries. */
@NullMarked
package io.cardkeep.web.security;

import org.jspecify.annotations.NullMarked;
