@NullMarked
package io.cardkeep.web.routes;

import org.jspecify.annotations.NullMarked;
