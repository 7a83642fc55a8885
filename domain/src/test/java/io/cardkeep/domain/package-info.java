/** What every room's contract needs: a company to try the ports on, and the ports of one store. */
@NullMarked
package io.cardkeep.domain;

import org.jspecify.annotations.NullMarked;
