@NullMarked
package io.cardkeep.web.approval;

import org.jspecify.annotations.NullMarked;
