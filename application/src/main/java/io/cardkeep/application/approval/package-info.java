@NullMarked
package io.cardkeep.application.approval;

import org.jspecify.annotations.NullMarked;
