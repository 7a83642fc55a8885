@NullMarked
package io.cardkeep.web.notice;

import org.jspecify.annotations.NullMarked;
